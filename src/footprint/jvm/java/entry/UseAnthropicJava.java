package entry;

import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import java.util.concurrent.Callable;

/** com.anthropic:anthropic-java: makes a client without sending a request. */
public final class UseAnthropicJava implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return AnthropicOkHttpClient.builder()
                .apiKey("a")
                .baseUrl("http://127.0.0.1:1")
                .build();
    }
}
