package entry;

import io.javalin.Javalin;
import java.util.List;
import java.util.concurrent.Callable;

/** io.javalin:javalin: starts a server with a route that answers one request. */
public final class UseJavalin implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Javalin server = Javalin.create().get("/", c -> c.result("ok")).start("127.0.0.1", 0);
        return List.of(server, Loopback.get(server.port()));
    }
}
