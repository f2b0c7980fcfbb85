package entry;

import io.undertow.Undertow;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.Callable;

/** io.undertow:undertow-core: starts a server that answers one request. */
public final class UseUndertow implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Undertow server = Undertow.builder()
                .addHttpListener(
                        0, "127.0.0.1", exchange -> exchange.getResponseSender().send("ok"))
                .build();
        server.start();
        return List.of(
                server,
                Loopback.get(
                        ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort()));
    }
}
