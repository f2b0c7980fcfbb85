import java.util.ArrayList;
import java.util.List;

/** Rows with notes, most without one. */
public final class Before {
    static Object kept;

    record Row(int id, String[] notes) {}

    public static void main(String[] args) throws Exception {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 115_000; i++) {
            rows.add(new Row(i, i % 25 == 0 ? new String[] {"late", "damaged"} : new String[0]));
        }
        kept = rows;
        System.out.println("ready");
        System.in.read();
    }
}
