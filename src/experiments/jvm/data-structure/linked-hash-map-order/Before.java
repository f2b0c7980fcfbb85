import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows as a JSON library returns them. */
public final class Before {
    static Object kept;

    public static void main(String[] args) throws Exception {
        String[] fields = {"id", "name", "price", "currency", "stock", "supplier", "shelf"};
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < 22_000; i++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (String field : fields) {
                row.put(field, "x");
            }
            rows.add(row);
        }
        kept = rows;
        System.out.println("ready");
        System.in.read();
    }
}
