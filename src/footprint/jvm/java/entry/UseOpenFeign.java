package entry;

import feign.*;
import java.util.List;
import java.util.concurrent.Callable;

/** io.github.openfeign:feign-core: calls one method. */
public final class UseOpenFeign implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Api api = Feign.builder().target(Api.class, Loopback.url());
        return List.of(api, api.get());
    }

    public interface Api {
        @RequestLine("GET /")
        String get();
    }
}
