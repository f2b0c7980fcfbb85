package entry;

import com.google.cloud.NoCredentials;
import com.google.cloud.storage.StorageOptions;
import java.util.concurrent.Callable;

/** com.google.cloud:google-cloud-storage: makes a client without sending a request. */
public final class UseGoogleStorage implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return StorageOptions.newBuilder()
                .setProjectId("a")
                .setHost("http://127.0.0.1:1")
                .setCredentials(NoCredentials.getInstance())
                .build()
                .getService();
    }
}
