package entry;

import com.github.benmanes.caffeine.cache.*;
import java.util.concurrent.Callable;

/** com.github.ben-manes.caffeine:caffeine: fills a cache. */
public final class UseCaffeine implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Cache<String, String> cache = Caffeine.newBuilder().maximumSize(10).build();
        cache.put("a", "b");
        return cache;
    }
}
