import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

final class After {
    private SortedMap<Long, String> events = Collections.emptySortedMap();

    void add(long time, String event) {
        if (events.isEmpty()) {
            events = new TreeMap<>();
        }
        events.put(time, event);
    }
}
