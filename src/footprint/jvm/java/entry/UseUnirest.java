package entry;

import java.util.List;
import java.util.concurrent.Callable;
import kong.unirest.core.Unirest;

/** com.konghq:unirest-java-core: sends one request. */
public final class UseUnirest implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return List.of(Unirest.get(Loopback.url()).asString().getStatus());
    }
}
