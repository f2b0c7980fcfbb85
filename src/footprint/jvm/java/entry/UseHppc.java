package entry;

import com.carrotsearch.hppc.IntObjectHashMap;
import java.util.concurrent.Callable;

/** com.carrotsearch:hppc: fills a map. */
public final class UseHppc implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        IntObjectHashMap<String> map = new IntObjectHashMap<>();
        map.put(1, "a");
        return map;
    }
}
