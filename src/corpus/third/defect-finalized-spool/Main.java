import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

class SpoolPage {
    static final AtomicLong CLOSED = new AtomicLong();

    private final byte[] content;
    private int length;

    SpoolPage(int size) {
        content = new byte[size];
    }

    void print(String line) {
        for (int i = 0; i < line.length() && length < content.length; i++) {
            content[length++] = (byte) line.charAt(i);
        }
    }

    int length() {
        return length;
    }

    // tells the print server that the page is no longer needed
    @Override
    protected void finalize() {
        LockSupport.parkNanos(3_000_000);
        CLOSED.incrementAndGet();
    }
}

class PrintService {
    private final Random random = new Random(14);

    int print(long order) {
        SpoolPage page = new SpoolPage(700 + random.nextInt(600));
        for (int line = 1; line <= 30; line++) {
            page.print("order " + order + ", line " + line + ": " + random.nextInt(100) + " pieces\n");
        }
        return page.length();
    }
}

class Main {
    public static void main(String[] args) throws InterruptedException {
        PrintService service = new PrintService();
        long order = 0;
        long printed = 0;
        for (int step = 1; step <= 175; step++) {
            for (int i = 0; i < 300; i++) {
                printed += service.print(order++);
            }
            Thread.sleep(100);
            if (step % 25 == 0) {
                Snapshots.take();
            }
        }
        System.out.println(printed + " bytes, " + SpoolPage.CLOSED.get() + " of " + order + " pages closed");
    }
}
