import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

final class After {
    private volatile long[] starts = {};
    private final SortedMap<Long, String> pending = new TreeMap<>();

    synchronized void load(Map<Long, String> loaded) {
        pending.putAll(loaded);
        long[] next = new long[pending.size()];
        int i = 0;
        for (long start : pending.keySet()) {
            next[i++] = start;
        }
        starts = next;
    }

    long[] starts() {
        return starts;
    }
}
