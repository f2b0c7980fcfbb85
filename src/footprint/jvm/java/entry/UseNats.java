package entry;

import io.nats.client.*;
import java.util.List;
import java.util.concurrent.Callable;

/** io.nats:jnats: tries to connect where no server is. */
public final class UseNats implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Options options =
                new Options.Builder().server("nats://127.0.0.1:1").noReconnect().build();
        try {
            return Nats.connect(options);
        } catch (java.io.IOException e) {
            return List.of(options, e);
        }
    }
}
