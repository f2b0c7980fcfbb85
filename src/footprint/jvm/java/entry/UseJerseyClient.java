package entry;

import jakarta.ws.rs.client.*;
import java.util.List;
import java.util.concurrent.Callable;

/** org.glassfish.jersey.core:jersey-client: sends one request. */
public final class UseJerseyClient implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Client client = ClientBuilder.newClient();
        return List.of(client, client.target(Loopback.url()).request().get(String.class));
    }
}
