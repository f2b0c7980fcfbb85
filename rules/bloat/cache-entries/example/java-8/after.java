import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Keeps the 10,000 pages that were used last. */
class After {
    private static final int MOST = 10_000;

    private final Map<String, String> pages =
            Collections.synchronizedMap(new LinkedHashMap<String, String>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
                    return size() > MOST;
                }
            });

    String page(String address, Function<String, String> load) {
        return pages.computeIfAbsent(address, load);
    }
}
