package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.*;

/** org.apache.httpcomponents.client5:httpclient5: sends one request. */
public final class UseHttpClient5 implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        CloseableHttpClient client = HttpClients.createDefault();
        return List.of(client, client.execute(new HttpGet(Loopback.url()), r -> r.getCode()));
    }
}
