import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps the 200 images that were used last. */
class After {
    private static final int MOST = 200;

    private final Map<String, byte[]> images = new LinkedHashMap<String, byte[]>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > MOST;
        }
    };

    synchronized byte[] get(String name) {
        return images.get(name);
    }

    synchronized void put(String name, byte[] image) {
        images.put(name, image);
    }
}
