import java.util.LinkedHashMap;
import java.util.Map;

final class Before {
    Map<String, String> headers() {
        return new LinkedHashMap<>();
    }
}
