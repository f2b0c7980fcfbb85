package entry;

import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import java.util.concurrent.Callable;

/** io.opentelemetry:opentelemetry-exporter-otlp: makes an exporter without sending a span. */
public final class UseOpentelemetryOtlp implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return OtlpHttpSpanExporter.builder()
                .setEndpoint("http://127.0.0.1:1/v1/traces")
                .build();
    }
}
