import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Nobody ever takes a session out. */
class Before {
    private final Map<String, Object> sessions = new ConcurrentHashMap<>();

    void open(String id, Object session) {
        sessions.put(id, session);
    }
}
