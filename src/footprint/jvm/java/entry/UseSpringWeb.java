package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.web.client.RestClient;

/** org.springframework:spring-web: sends one request. */
public final class UseSpringWeb implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        RestClient client = RestClient.create();
        return List.of(client, client.get().uri(Loopback.url()).retrieve().body(String.class));
    }
}
