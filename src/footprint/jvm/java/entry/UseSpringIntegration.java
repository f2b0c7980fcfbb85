package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.integration.channel.DirectChannel;
import org.springframework.messaging.support.GenericMessage;

/** org.springframework.integration:spring-integration-core: sends a message through a channel. */
public final class UseSpringIntegration implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        DirectChannel channel = new DirectChannel();
        channel.subscribe(message -> {});
        return List.of(channel, channel.send(new GenericMessage<>("a")));
    }
}
