package entry;

import java.util.concurrent.Callable;
import org.ehcache.config.builders.*;

/** org.ehcache:ehcache: fills a cache. */
public final class UseEhcache implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        var manager = CacheManagerBuilder.newCacheManagerBuilder()
                .withCache(
                        "a",
                        CacheConfigurationBuilder.newCacheConfigurationBuilder(
                                String.class, String.class, ResourcePoolsBuilder.heap(10)))
                .build(true);
        manager.getCache("a", String.class, String.class).put("a", "b");
        return manager;
    }
}
