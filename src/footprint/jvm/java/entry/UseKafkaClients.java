package entry;

import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.StringSerializer;

/** org.apache.kafka:kafka-clients: makes a producer that finds no broker. */
public final class UseKafkaClients implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", "127.0.0.1:1"), new StringSerializer(), new StringSerializer());
    }
}
