import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

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
    /** What a worker reads its input into, one for each thread. */
    static final ThreadLocal<byte[]> INPUT = ThreadLocal.withInitial(() -> new byte[256 * 1024]);

    static int handle(long request) {
        try {
            byte[] input = INPUT.get();
            for (int step = 0; step < 5; step++) {
                TRAIL.get().add(new AuditEntry(request, step));
                input[step] = (byte) request;
            }
            StringBuilder reply = new StringBuilder();
            for (int i = 0; i < 50; i++) {
                reply.append(request).append(':').append(i).append(' ');
            }
            return reply.toString().length() + TRAIL.get().size();
        } finally {
            TRAIL.remove();
        }
    }

    public static void main(String[] args) throws Exception {
        ThreadPoolExecutor pool =
            new ThreadPoolExecutor(2, 24, 1, TimeUnit.HOURS, new LinkedBlockingQueue<>());
        long request = 0;
        for (int tick = 1; tick <= 160; tick++) {
            if (tick % 5 == 0 && pool.getCorePoolSize() < 24) {
                pool.setCorePoolSize(pool.getCorePoolSize() + 1);
            }
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
