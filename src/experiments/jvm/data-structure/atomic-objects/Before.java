import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A counter of calls in each endpoint. */
public final class Before {
    static Object kept;

    static final class Endpoint {
        final String path;
        final AtomicLong calls = new AtomicLong();

        Endpoint(String path) {
            this.path = path;
        }
    }

    public static void main(String[] args) throws Exception {
        List<Endpoint> endpoints = new ArrayList<>();
        for (int i = 0; i < 70_000; i++) {
            Endpoint endpoint = new Endpoint("/v1/items/" + i);
            endpoint.calls.addAndGet(i % 17);
            endpoints.add(endpoint);
        }
        kept = endpoints;
        System.out.println("ready");
        System.in.read();
    }
}
