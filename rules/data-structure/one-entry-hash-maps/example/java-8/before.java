import java.util.HashMap;
import java.util.Map;

final class Before {
    Map<String, String> attributes(String name, String value) {
        Map<String, String> attributes = new HashMap<>();
        attributes.put(name, value);
        return attributes;
    }
}
