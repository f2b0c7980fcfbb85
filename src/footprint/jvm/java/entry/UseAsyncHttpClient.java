package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.asynchttpclient.*;

/** org.asynchttpclient:async-http-client: sends one request. */
public final class UseAsyncHttpClient implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        AsyncHttpClient client = Dsl.asyncHttpClient();
        return List.of(client, client.prepareGet(Loopback.url()).execute().get().getStatusCode());
    }
}
