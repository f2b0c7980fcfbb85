package entry;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.util.List;
import java.util.concurrent.Callable;

/** io.vertx:vertx-web: starts a server with a route that answers one request. */
public final class UseVertxWeb implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Vertx vertx = Vertx.vertx();
        Router router = Router.router(vertx);
        router.get("/").handler(c -> c.response().end("ok"));
        var server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        return List.of(vertx, server, Loopback.get(server.actualPort()));
    }
}
