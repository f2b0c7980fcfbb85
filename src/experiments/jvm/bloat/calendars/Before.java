import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;

/** Invoices with a due date, as an XML binding makes it. */
public final class Before {
    static Object kept;

    record Invoice(int number, Calendar due) {}

    public static void main(String[] args) throws Exception {
        List<Invoice> invoices = new ArrayList<>();
        for (int i = 0; i < 17_000; i++) {
            Calendar due = new GregorianCalendar(2025, i % 12, 1 + i % 28);
            due.getTimeInMillis();
            invoices.add(new Invoice(i, due));
        }
        kept = invoices;
        System.out.println("ready");
        System.in.read();
    }
}
