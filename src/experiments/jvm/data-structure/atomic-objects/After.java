import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;

/** A counter of calls in a field of each endpoint. */
public final class After {
    static Object kept;

    static final class Endpoint {
        static final AtomicLongFieldUpdater<Endpoint> CALLS =
                AtomicLongFieldUpdater.newUpdater(Endpoint.class, "calls");
        final String path;
        volatile long calls;

        Endpoint(String path) {
            this.path = path;
        }
    }

    public static void main(String[] args) throws Exception {
        List<Endpoint> endpoints = new ArrayList<>();
        for (int i = 0; i < 70_000; i++) {
            Endpoint endpoint = new Endpoint("/v1/items/" + i);
            Endpoint.CALLS.addAndGet(endpoint, i % 17);
            endpoints.add(endpoint);
        }
        kept = endpoints;
        System.out.println("ready");
        System.in.read();
    }
}
