package entry;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.jetty.ee10.servlet.*;
import org.eclipse.jetty.server.*;

/** org.eclipse.jetty.ee10:jetty-ee10-servlet: starts a server with a servlet that answers one request. */
public final class UseJettyServlet implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Server server = new Server(new InetSocketAddress("127.0.0.1", 0));
        ServletContextHandler handler = new ServletContextHandler();
        handler.addServlet(DefaultServlet.class, "/");
        handler.setBaseResourceAsString(System.getProperty("java.io.tmpdir"));
        server.setHandler(handler);
        server.start();
        return List.of(server, Loopback.get(((ServerConnector) server.getConnectors()[0]).getLocalPort()));
    }
}
