package entry;

import com.rabbitmq.client.ConnectionFactory;
import java.util.List;
import java.util.concurrent.Callable;

/** com.rabbitmq:amqp-client: tries to connect where no broker is. */
public final class UseRabbitAmqp implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setPort(1);
        try {
            return factory.newConnection();
        } catch (java.io.IOException e) {
            return List.of(factory, e);
        }
    }
}
