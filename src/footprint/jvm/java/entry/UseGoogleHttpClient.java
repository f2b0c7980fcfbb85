package entry;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.javanet.NetHttpTransport;
import java.util.List;
import java.util.concurrent.Callable;

/** com.google.http-client:google-http-client: sends one request. */
public final class UseGoogleHttpClient implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        NetHttpTransport transport = new NetHttpTransport();
        return List.of(
                transport,
                transport
                        .createRequestFactory()
                        .buildGetRequest(new GenericUrl(Loopback.url()))
                        .execute()
                        .getStatusCode());
    }
}
