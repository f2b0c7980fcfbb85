import java.util.HashMap;
import java.util.Map;

class Session {
    final long user;
    final byte[] basket = new byte[200];

    Session(long user) {
        this.user = user;
    }
}

class Main {
    static final Map<Long, Session> SESSIONS = new HashMap<>();

    public static void main(String[] args) {
        long user = 0;
        for (int round = 0; round < 6; round++) {
            for (int i = 0; i < 50_000; i++) {
                SESSIONS.put(user, new Session(user));
                user++;
                new StringBuilder("request ").append(user).toString().hashCode();
            }
            Snapshots.take();
        }
    }
}
