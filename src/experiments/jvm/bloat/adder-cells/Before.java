import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** Counters that several threads add to. */
public final class Before {
    static Object kept;

    public static void main(String[] args) throws Exception {
        List<LongAdder> counters = new ArrayList<>();
        for (int i = 0; i < 9_000; i++) {
            counters.add(new LongAdder());
        }
        Thread[] threads = new Thread[4];
        for (int t = 0; t < threads.length; t++) {
            threads[t] = new Thread(() -> {
                for (int round = 0; round < 300; round++) {
                    counters.forEach(c -> c.increment());
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
