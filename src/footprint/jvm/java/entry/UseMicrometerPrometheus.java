package entry;

import io.micrometer.prometheusmetrics.*;
import java.util.List;
import java.util.concurrent.Callable;

/** io.micrometer:micrometer-registry-prometheus: records a timer and prints it. */
public final class UseMicrometerPrometheus implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        registry.timer("a").record(java.time.Duration.ofMillis(1));
        return List.of(registry, registry.scrape());
    }
}
