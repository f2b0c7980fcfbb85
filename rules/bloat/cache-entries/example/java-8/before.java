import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Every key that was ever asked for stays. */
class Before {
    private final Map<String, String> pages = new ConcurrentHashMap<>();

    String page(String address, Function<String, String> load) {
        return pages.computeIfAbsent(address, load);
    }
}
