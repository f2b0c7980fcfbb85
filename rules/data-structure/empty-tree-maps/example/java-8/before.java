import java.util.SortedMap;
import java.util.TreeMap;

final class Before {
    private final SortedMap<Long, String> events = new TreeMap<>();

    void add(long time, String event) {
        events.put(time, event);
    }
}
