package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.jetty.client.HttpClient;

/** org.eclipse.jetty:jetty-client: sends one request. */
public final class UseJettyClient implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        HttpClient client = new HttpClient();
        client.start();
        return List.of(client, client.GET(Loopback.url()).getStatus());
    }
}
