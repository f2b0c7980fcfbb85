package entry;

import java.util.concurrent.Callable;
import org.cache2k.*;

/** org.cache2k:cache2k-core: fills a cache. */
public final class UseCache2k implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Cache<String, String> cache =
                Cache2kBuilder.of(String.class, String.class).entryCapacity(10).build();
        cache.put("a", "b");
        return cache;
    }
}
