import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Counters of one number each. */
public final class After {
    static Object kept;

    public static void main(String[] args) throws Exception {
        List<AtomicLong> counters = new ArrayList<>();
        for (int i = 0; i < 9_000; i++) {
            counters.add(new AtomicLong());
        }
        Thread[] threads = new Thread[4];
        for (int t = 0; t < threads.length; t++) {
            threads[t] = new Thread(() -> {
                for (int round = 0; round < 300; round++) {
                    counters.forEach(c -> c.incrementAndGet());
                }
            });
            threads[t].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        kept = counters;
        System.out.println("ready");
        System.in.read();
    }
}
