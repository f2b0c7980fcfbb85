package entry;

import com.google.common.cache.*;
import com.google.common.collect.*;
import java.util.List;
import java.util.concurrent.Callable;

/** com.google.guava:guava: builds an immutable list, a multimap and a cache. */
public final class UseGuava implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Cache<String, String> cache = CacheBuilder.newBuilder().maximumSize(10).build();
        cache.put("a", "b");
        return List.of(ImmutableList.of("a", "b"), HashMultimap.create(), cache);
    }
}
