import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final class Before {
    private final Map<String, Object> attributes = new ConcurrentHashMap<>();

    void set(String name, Object value) {
        attributes.put(name, value);
    }

    Object get(String name) {
        return attributes.get(name);
    }
}
