package entry;

import com.codahale.metrics.MetricRegistry;
import java.util.concurrent.Callable;

/** io.dropwizard.metrics:metrics-core: records a timer. */
public final class UseDropwizardMetrics implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        MetricRegistry registry = new MetricRegistry();
        registry.timer("a").update(java.time.Duration.ofMillis(1));
        return registry;
    }
}
