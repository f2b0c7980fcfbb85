import java.util.Hashtable;
import java.util.Map;

final class Before {
    private final Map<String, String> options = new Hashtable<>();

    synchronized void set(String name, String value) {
        options.put(name, value);
    }
}
