import java.util.concurrent.ConcurrentSkipListMap;

final class Before {
    private final ConcurrentSkipListMap<Long, String> routes = new ConcurrentSkipListMap<>();

    void add(long from, String target) {
        routes.put(from, target);
    }
}
