import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class AuditEntry {
    final long request;
    final int step;
    final long time = System.nanoTime();
    final byte[] detail = new byte[100];

    AuditEntry(long request, int step) {
        this.request = request;
        this.step = step;
    }
}

class Main {
    static final ThreadLocal<List<AuditEntry>> TRAIL = ThreadLocal.withInitial(ArrayList::new);

    static int handle(long request) {
        for (int step = 0; step < 5; step++) {
            TRAIL.get().add(new AuditEntry(request, step));
        }
        StringBuilder reply = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            reply.append(request).append(':').append(i).append(' ');
        }
        return reply.toString().length();
    }

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        long request = 0;
        for (int tick = 1; tick <= 140; tick++) {
            List<Future<Integer>> replies = new ArrayList<>();
            for (int i = 0; i < 800; i++) {
                long number = request++;
                replies.add(pool.submit(() -> handle(number)));
            }
            for (Future<Integer> reply : replies) {
                reply.get();
            }
            replies.clear();
            Thread.sleep(100);
            if (tick % 20 == 0) {
                Snapshots.take();
            }
        }
        pool.shutdown();
    }
}
