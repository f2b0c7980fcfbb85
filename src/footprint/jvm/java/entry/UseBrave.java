package entry;

import brave.Tracing;
import java.util.concurrent.Callable;

/** io.zipkin.brave:brave: ends a span. */
public final class UseBrave implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Tracing tracing = Tracing.newBuilder().build();
        tracing.tracer().nextSpan().start().finish();
        return tracing;
    }
}
