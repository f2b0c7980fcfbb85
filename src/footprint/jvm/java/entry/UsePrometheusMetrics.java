package entry;

import io.prometheus.metrics.core.metrics.Counter;
import java.util.concurrent.Callable;

/** io.prometheus:prometheus-metrics-core: counts. */
public final class UsePrometheusMetrics implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Counter counter = Counter.builder().name("a_total").help("a").register();
        counter.inc();
        return counter;
    }
}
