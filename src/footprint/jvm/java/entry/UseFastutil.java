package entry;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.util.concurrent.Callable;

/** it.unimi.dsi:fastutil: fills a map. */
public final class UseFastutil implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Int2ObjectOpenHashMap<String> map = new Int2ObjectOpenHashMap<>();
        map.put(1, "a");
        return map;
    }
}
