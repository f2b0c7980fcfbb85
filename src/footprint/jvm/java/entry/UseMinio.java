package entry;

import io.minio.MinioClient;
import java.util.concurrent.Callable;

/** io.minio:minio: makes a client without sending a request. */
public final class UseMinio implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return MinioClient.builder()
                .endpoint("http://127.0.0.1:1")
                .credentials("a", "b")
                .build();
    }
}
