package entry;

import io.lettuce.core.*;
import java.util.List;
import java.util.concurrent.Callable;

/** io.lettuce:lettuce-core: tries to connect where no server is. */
public final class UseLettuce implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        RedisClient client = RedisClient.create("redis://127.0.0.1:1");
        try {
            return List.of(client, client.connect());
        } catch (RedisException e) {
            return List.of(client, e);
        }
    }
}
