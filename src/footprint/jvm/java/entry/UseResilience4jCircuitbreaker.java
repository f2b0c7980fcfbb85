package entry;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.List;
import java.util.concurrent.Callable;

/** io.github.resilience4j:resilience4j-circuitbreaker: makes one call. */
public final class UseResilience4jCircuitbreaker implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        CircuitBreaker breaker = CircuitBreaker.ofDefaults("a");
        return List.of(breaker, breaker.executeSupplier(() -> "b"));
    }
}
