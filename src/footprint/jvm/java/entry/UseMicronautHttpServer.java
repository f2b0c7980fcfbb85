package entry;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** io.micronaut:micronaut-http-server-netty: starts a server. */
public final class UseMicronautHttpServer implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        EmbeddedServer server = ApplicationContext.run(
                EmbeddedServer.class, Map.of("micronaut.server.port", -1, "micronaut.server.host", "127.0.0.1"));
        return List.of(server, Loopback.get(server.getPort()));
    }
}
