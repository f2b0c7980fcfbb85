package entry;

import java.util.List;
import java.util.concurrent.Callable;
import reactor.netty.http.client.HttpClient;

/** io.projectreactor.netty:reactor-netty-http: sends one request. */
public final class UseReactorNettyHttp implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        HttpClient client = HttpClient.create();
        return List.of(
                client,
                client.get()
                        .uri(Loopback.url())
                        .responseContent()
                        .aggregate()
                        .asString()
                        .block());
    }
}
