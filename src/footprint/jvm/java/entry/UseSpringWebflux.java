package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.web.reactive.function.client.WebClient;

/** org.springframework:spring-webflux: sends one request. */
public final class UseSpringWebflux implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        WebClient client = WebClient.create();
        return List.of(
                client,
                client.get()
                        .uri(Loopback.url())
                        .retrieve()
                        .bodyToMono(String.class)
                        .block());
    }
}
