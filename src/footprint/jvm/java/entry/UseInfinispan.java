package entry;

import java.util.concurrent.Callable;
import org.infinispan.configuration.cache.ConfigurationBuilder;
import org.infinispan.manager.DefaultCacheManager;

/** org.infinispan:infinispan-core: fills a local cache. */
public final class UseInfinispan implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        DefaultCacheManager manager = new DefaultCacheManager();
        manager.defineConfiguration("a", new ConfigurationBuilder().build());
        manager.getCache("a").put("a", "b");
        return manager;
    }
}
