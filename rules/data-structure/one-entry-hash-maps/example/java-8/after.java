import java.util.Collections;
import java.util.Map;

final class After {
    Map<String, String> attributes(String name, String value) {
        return Collections.singletonMap(name, value);
    }
}
