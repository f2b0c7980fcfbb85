package entry;

import java.util.List;
import java.util.concurrent.Callable;
import spark.Service;

/** com.sparkjava:spark-core: starts a server with a route that answers one request. */
public final class UseSparkJava implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Service service = Service.ignite().ipAddress("127.0.0.1").port(0);
        service.get("/", (request, response) -> "ok");
        service.awaitInitialization();
        return List.of(service, Loopback.get(service.port()));
    }
}
