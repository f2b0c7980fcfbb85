import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final class After {
    private volatile Map<String, Object> attributes;

    void set(String name, Object value) {
        Map<String, Object> map = attributes;
        if (map == null) {
            synchronized (this) {
                map = attributes;
                if (map == null) {
                    map = new ConcurrentHashMap<>();
                    attributes = map;
                }
            }
        }
        map.put(name, value);
    }

    Object get(String name) {
        Map<String, Object> map = attributes;
        return map == null ? null : map.get(name);
    }
}
