import java.util.HashMap;
import java.util.Map;

final class Before {
    private final Map<String, Object> work = new HashMap<>();

    void add(String key, Object value) {
        work.put(key, value);
    }

    void finish() {
        work.clear();
    }
}
