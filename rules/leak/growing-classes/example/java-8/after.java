import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Whoever opens a session gets what closes it. */
class After {
    private final Map<String, Object> sessions = new ConcurrentHashMap<>();

    AutoCloseable open(String id, Object session) {
        sessions.put(id, session);
        return () -> sessions.remove(id, session);
    }
}
