import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class InvoiceLine {
    final int article;
    final int quantity;
    final String text;

    InvoiceLine(int article, int quantity, String text) {
        this.article = article;
        this.quantity = quantity;
        this.text = text;
    }
}

class InvoiceBatch {
    private final Random random;
    private final List<InvoiceLine> lines = new ArrayList<>();

    InvoiceBatch(Random random) {
        this.random = random;
    }

    void load(int count) {
        for (int i = 0; i < count; i++) {
            int article = random.nextInt(1_000_000);
            lines.add(new InvoiceLine(article, 1 + random.nextInt(9), "article number " + article));
        }
    }

    long total() {
        long total = 0;
        for (InvoiceLine line : lines) {
            total += (long) line.quantity * line.text.length();
        }
        return total;
    }
}

class Main {
    static int step;

    // load goes on between the snapshots, which fall on any moment of a batch
    static void pause() throws InterruptedException {
        Thread.sleep(100);
        if (++step % 19 == 0 && step <= 152) {
            Snapshots.take();
        }
    }

    static long batch(Random random) throws InterruptedException {
        InvoiceBatch batch = new InvoiceBatch(random);
        int parts = 18 + random.nextInt(8);
        for (int part = 0; part < parts; part++) {
            batch.load(15_000);
            pause();
        }
        return batch.total();
    }

    public static void main(String[] args) throws InterruptedException {
        Random random = new Random(24);
        long sum = 0;
        while (step < 152) {
            sum += batch(random);
            for (int i = 0; i < 5; i++) {
                pause();
            }
        }
        System.out.println(sum);
    }
}
