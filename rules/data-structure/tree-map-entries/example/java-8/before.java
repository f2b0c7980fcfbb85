import java.util.Map;
import java.util.TreeMap;

final class Before {
    private final TreeMap<Long, String> prices = new TreeMap<>();

    Before(Map<Long, String> loaded) {
        prices.putAll(loaded);
    }

    String priceAt(long time) {
        Map.Entry<Long, String> entry = prices.floorEntry(time);
        return entry == null ? null : entry.getValue();
    }
}
