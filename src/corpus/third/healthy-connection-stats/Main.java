import java.util.ArrayDeque;
import java.util.Map;
import java.util.Random;
import java.util.WeakHashMap;

class Connection {
    final int client;
    final byte[] readBuffer = new byte[512];

    Connection(int client) {
        this.client = client;
    }
}

class TrafficStats {
    final long[] bytesPerMinute = new long[60];

    void add(int minute, int bytes) {
        bytesPerMinute[minute % 60] += bytes;
    }
}

class Monitor {
    private final Map<Connection, TrafficStats> stats = new WeakHashMap<>();

    void received(Connection connection, int minute, int bytes) {
        stats.computeIfAbsent(connection, c -> new TrafficStats()).add(minute, bytes);
    }

    int watched() {
        return stats.size();
    }
}

class Main {
    static final ArrayDeque<Connection> OPEN = new ArrayDeque<>();

    // the number of clients goes up and down around 9 000
    static int wanted(int step, Random random) {
        return 9_000 + (int) (3_000 * Math.sin(step / 9.0)) + random.nextInt(500);
    }

    public static void main(String[] args) throws InterruptedException {
        Monitor monitor = new Monitor();
        Random random = new Random(22);
        for (int step = 1; step <= 160; step++) {
            for (int i = 0; i < 300; i++) {
                Connection connection = new Connection(random.nextInt());
                OPEN.add(connection);
                monitor.received(connection, step, random.nextInt(512));
            }
            int wanted = wanted(step, random);
            while (OPEN.size() > wanted) {
                OPEN.poll();
            }
            Thread.sleep(100);
            if (step % 20 == 0) {
                Snapshots.take();
            }
        }
        System.out.println(OPEN.size() + " open, " + monitor.watched() + " watched");
    }
}
