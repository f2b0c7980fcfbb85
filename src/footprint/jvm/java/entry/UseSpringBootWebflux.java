package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.reactive.context.ReactiveWebServerApplicationContext;
import org.springframework.web.bind.annotation.*;

/**
 * org.springframework.boot:spring-boot-starter-webflux:
 * starts an application with Netty and one controller that answers one request.
 */
public final class UseSpringBootWebflux implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        var context = (ReactiveWebServerApplicationContext)
                SpringApplication.run(Application.class, "--server.port=0", "--server.address=127.0.0.1");
        return List.of(context, Loopback.get(context.getWebServer().getPort()));
    }

    @SpringBootApplication
    @RestController
    public static class Application {
        @GetMapping("/")
        public String get() {
            return "ok";
        }
    }
}
