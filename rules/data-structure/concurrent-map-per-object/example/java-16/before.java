import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final class Before {
    static final class Device {
        final Map<String, String> state = new ConcurrentHashMap<>();
    }

    void set(Device device, String name, String value) {
        device.state.put(name, value);
    }
}
