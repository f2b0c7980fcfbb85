package entry;

import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.util.concurrent.Callable;

/** io.opentelemetry:opentelemetry-sdk: ends a span. */
public final class UseOpentelemetrySdk implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        OpenTelemetrySdk sdk = OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder().build())
                .build();
        sdk.getTracer("a").spanBuilder("b").startSpan().end();
        return sdk;
    }
}
