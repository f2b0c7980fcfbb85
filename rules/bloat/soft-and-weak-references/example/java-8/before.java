import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;

/** Fills whatever heap there is, and is then emptied all at once. */
class Before {
    private final Map<String, SoftReference<byte[]>> images = new HashMap<>();

    byte[] get(String name) {
        SoftReference<byte[]> reference = images.get(name);
        return reference == null ? null : reference.get();
    }

    void put(String name, byte[] image) {
        images.put(name, new SoftReference<>(image));
    }
}
