package entry;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * org.springframework.boot:spring-boot-starter-actuator:
 * starts an application without a server and records a timer.
 */
public final class UseSpringBootActuator implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        var context = SpringApplication.run(Application.class);
        context.getBean(MeterRegistry.class).timer("a").record(java.time.Duration.ofMillis(1));
        return context;
    }

    @SpringBootApplication
    public static class Application {}
}
