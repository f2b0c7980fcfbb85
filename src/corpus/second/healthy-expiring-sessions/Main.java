import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

class Session {
    final long[] visited = new long[40];
    int tick;

    Session(int tick) {
        this.tick = tick;
    }
}

class Main {
    static final Map<String, Session> SESSIONS = new LinkedHashMap<>(16, 0.75f, true);

    static void expire(int tick) {
        Iterator<Session> oldest = SESSIONS.values().iterator();
        while (oldest.hasNext() && oldest.next().tick <= tick - 60) {
            oldest.remove();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        long number = 0;
        for (int tick = 1; tick <= 180; tick++) {
            for (int i = 0; i < 700; i++) {
                SESSIONS.put("session-" + number++, new Session(tick));
                // Every other visitor looks at a second page.
                Session again = SESSIONS.get("session-" + (number - 1 - i % 2 * 1_500));
                if (again != null) {
                    again.tick = tick;
                    again.visited[tick % 40]++;
                }
            }
            expire(tick);
            Thread.sleep(90);
            if (tick % 20 == 0) {
                Snapshots.take();
            }
        }
        System.out.println(SESSIONS.size());
    }
}
