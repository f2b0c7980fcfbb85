package entry;

import jakarta.ws.rs.*;
import java.util.List;
import java.util.concurrent.Callable;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/**
 * org.glassfish.jersey.containers:jersey-container-grizzly2-http:
 * starts a server with a resource that answers one request.
 */
public final class UseJerseyGrizzly implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        var server = GrizzlyHttpServerFactory.createHttpServer(
                java.net.URI.create("http://127.0.0.1:0/"), new ResourceConfig(Resource.class));
        return List.of(
                server, Loopback.get(server.getListeners().iterator().next().getPort()));
    }

    @Path("/")
    public static class Resource {
        @GET
        public String get() {
            return "ok";
        }
    }
}
