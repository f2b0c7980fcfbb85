import java.util.HashMap;
import java.util.Map;

final class After {
    private Map<String, Object> work;

    void add(String key, Object value) {
        if (work == null) {
            work = new HashMap<>();
        }
        work.put(key, value);
    }

    void finish() {
        work = null;
    }
}
