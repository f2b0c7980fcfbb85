import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

final class After {
    private final long[] times;
    private final String[] prices;

    After(Map<Long, String> loaded) {
        times = new long[loaded.size()];
        prices = new String[loaded.size()];
        int i = 0;
        for (Map.Entry<Long, String> entry : new TreeMap<>(loaded).entrySet()) {
            times[i] = entry.getKey();
            prices[i++] = entry.getValue();
        }
    }

    String priceAt(long time) {
        int at = Arrays.binarySearch(times, time);
        int floor = at >= 0 ? at : -at - 2;
        return floor < 0 ? null : prices[floor];
    }
}
