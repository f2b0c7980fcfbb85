package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.*;

/** org.apache.httpcomponents:httpclient: sends one request. */
public final class UseHttpClient4 implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        CloseableHttpClient client = HttpClients.createDefault();
        return List.of(client, client.execute(new HttpGet(Loopback.url())).getStatusLine());
    }
}
