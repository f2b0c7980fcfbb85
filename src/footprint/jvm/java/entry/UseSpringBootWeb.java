package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.web.bind.annotation.*;

/**
 * org.springframework.boot:spring-boot-starter-web:
 * starts an application with Tomcat and one controller that answers one request.
 */
public final class UseSpringBootWeb implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        var context = (ServletWebServerApplicationContext)
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
