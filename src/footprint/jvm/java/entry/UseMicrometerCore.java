package entry;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.Callable;

/** io.micrometer:micrometer-core: records a timer. */
public final class UseMicrometerCore implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        registry.timer("a").record(java.time.Duration.ofMillis(1));
        return registry;
    }
}
