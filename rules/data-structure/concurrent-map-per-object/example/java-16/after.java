import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final class After {
    record Key(long device, String name) {}

    private final Map<Key, String> states = new ConcurrentHashMap<>();

    void set(long device, String name, String value) {
        states.put(new Key(device, name), value);
    }

    void remove(long device, String name) {
        states.remove(new Key(device, name));
    }
}
