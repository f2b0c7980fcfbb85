package entry;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.jetty.server.*;

/** org.eclipse.jetty:jetty-server: starts a server that answers one request. */
public final class UseJettyServer implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Server server = new Server(new InetSocketAddress("127.0.0.1", 0));
        server.start();
        return List.of(server, Loopback.get(((ServerConnector) server.getConnectors()[0]).getLocalPort()));
    }
}
