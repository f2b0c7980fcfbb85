import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Invoices with a due date as an instant. */
public final class After {
    static Object kept;

    record Invoice(int number, Instant due) {}

    public static void main(String[] args) throws Exception {
        List<Invoice> invoices = new ArrayList<>();
        for (int i = 0; i < 17_000; i++) {
            invoices.add(new Invoice(i, Instant.ofEpochSecond(1_735_689_600L + 86_400L * (i % 365))));
        }
        kept = invoices;
        System.out.println("ready");
        System.in.read();
    }
}
