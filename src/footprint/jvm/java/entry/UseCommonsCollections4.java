package entry;

import java.util.concurrent.Callable;
import org.apache.commons.collections4.map.LRUMap;

/** org.apache.commons:commons-collections4: fills a map. */
public final class UseCommonsCollections4 implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        LRUMap<String, String> map = new LRUMap<>(10);
        map.put("a", "b");
        return map;
    }
}
