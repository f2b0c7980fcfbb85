package entry;

import java.util.concurrent.Callable;
import org.apache.commons.collections.map.LRUMap;

/** commons-collections:commons-collections: fills a map. */
public final class UseCommonsCollections3 implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return new LRUMap(10);
    }
}
