package entry;

import java.util.List;
import java.util.concurrent.Callable;
import redis.clients.jedis.JedisPooled;

/** redis.clients:jedis: tries a command where no server is. */
public final class UseJedis implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        JedisPooled jedis = new JedisPooled("127.0.0.1", 1);
        try {
            return List.of(jedis, jedis.ping());
        } catch (redis.clients.jedis.exceptions.JedisException e) {
            return List.of(jedis, e);
        }
    }
}
