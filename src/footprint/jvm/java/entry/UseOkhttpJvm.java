package entry;

import java.util.List;
import java.util.concurrent.Callable;
import okhttp3.*;

/** com.squareup.okhttp3:okhttp-jvm: sends one request. */
public final class UseOkhttpJvm implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(
                        new Request.Builder().url(Loopback.url()).build())
                .execute()) {
            return List.of(client, response.code());
        }
    }
}
