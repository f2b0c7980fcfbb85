package entry;

import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.streams.*;

/** org.apache.kafka:kafka-streams: makes a topology and its streams without starting them. */
public final class UseKafkaStreams implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream("a").to("b");
        java.util.Properties properties = new java.util.Properties();
        properties.putAll(Map.of(
                "application.id",
                "a",
                "bootstrap.servers",
                "127.0.0.1:1",
                "state.dir",
                System.getProperty("java.io.tmpdir")));
        return new KafkaStreams(builder.build(), properties);
    }
}
