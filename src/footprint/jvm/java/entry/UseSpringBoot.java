package entry;

import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** org.springframework.boot:spring-boot-starter: starts an application without a server. */
public final class UseSpringBoot implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return SpringApplication.run(Application.class);
    }

    @SpringBootApplication
    public static class Application {}
}
