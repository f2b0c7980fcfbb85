import java.util.ArrayList;
import java.util.List;

class Invoice {
    final long[] lines = new long[12];
}

class Main {
    public static void main(String[] args) {
        for (int batch = 0; batch < 6; batch++) {
            List<Invoice> invoices = new ArrayList<>();
            for (int i = 0; i < 150_000 + 10_000 * (batch % 3); i++) {
                invoices.add(new Invoice());
            }
            if (batch % 2 == 0) {
                invoices.clear();
            }
            Snapshots.take();
            System.out.println(invoices.size());
        }
    }
}
