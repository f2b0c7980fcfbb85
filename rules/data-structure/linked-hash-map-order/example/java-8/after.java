import java.util.HashMap;
import java.util.Map;

final class After {
    Map<String, String> headers() {
        return new HashMap<>();
    }
}
