import java.util.ArrayList;
import java.util.List;

/** Rows that share one empty array. */
public final class After {
    static Object kept;

    record Row(int id, String[] notes) {}

    static final String[] NONE = {};

    public static void main(String[] args) throws Exception {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 115_000; i++) {
            rows.add(new Row(i, i % 25 == 0 ? new String[] {"late", "damaged"} : NONE));
        }
        kept = rows;
        System.out.println("ready");
        System.in.read();
    }
}
