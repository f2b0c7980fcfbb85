package entry;

import java.util.concurrent.Callable;
import org.apache.pulsar.client.api.PulsarClient;

/** org.apache.pulsar:pulsar-client: makes a client without connecting it. */
public final class UsePulsar implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return PulsarClient.builder().serviceUrl("pulsar://127.0.0.1:1").build();
    }
}
