package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.*;

/** org.springframework.kafka:spring-kafka: makes a template and its producer that finds no broker. */
public final class UseSpringKafka implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        var factory = new DefaultKafkaProducerFactory<>(
                java.util.Map.<String, Object>of("bootstrap.servers", "127.0.0.1:1"),
                new StringSerializer(),
                new StringSerializer());
        return List.of(new KafkaTemplate<>(factory), factory.createProducer());
    }
}
