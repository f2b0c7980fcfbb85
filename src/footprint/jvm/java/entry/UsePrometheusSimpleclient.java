package entry;

import io.prometheus.client.Counter;
import java.util.concurrent.Callable;

/** io.prometheus:simpleclient: counts. */
public final class UsePrometheusSimpleclient implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Counter counter = Counter.build().name("a_total").help("a").register();
        counter.inc();
        return counter;
    }
}
