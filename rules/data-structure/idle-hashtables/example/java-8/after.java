import java.util.HashMap;
import java.util.Map;

final class After {
    private Map<String, String> options;

    synchronized void set(String name, String value) {
        if (options == null) {
            options = new HashMap<>();
        }
        options.put(name, value);
    }
}
