import java.util.LinkedHashMap;
import java.util.Map;

class Page {
    final byte[] text = new byte[400];
}

class Main {
    public static void main(String[] args) {
        Map<Integer, Page> cache = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, Page> eldest) {
                return size() > 60_000;
            }
        };
        int page = 0;
        for (int round = 0; round < 7; round++) {
            for (int i = 0; i < 25_000; i++) {
                cache.put(page++, new Page());
            }
            Snapshots.take();
        }
    }
}
