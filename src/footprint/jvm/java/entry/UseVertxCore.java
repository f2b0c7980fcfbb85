package entry;

import io.vertx.core.Vertx;
import java.util.List;
import java.util.concurrent.Callable;

/** io.vertx:vertx-core: starts a server that answers one request. */
public final class UseVertxCore implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Vertx vertx = Vertx.vertx();
        var server = vertx.createHttpServer()
                .requestHandler(r -> r.response().end("ok"))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        return List.of(vertx, server, Loopback.get(server.actualPort()));
    }
}
