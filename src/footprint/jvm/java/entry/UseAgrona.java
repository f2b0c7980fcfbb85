package entry;

import java.util.concurrent.Callable;
import org.agrona.collections.Int2ObjectHashMap;

/** org.agrona:agrona: fills a map. */
public final class UseAgrona implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Int2ObjectHashMap<String> map = new Int2ObjectHashMap<>();
        map.put(1, "a");
        return map;
    }
}
