package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** org.apache.activemq:artemis-jakarta-client: tries to connect where no broker is. */
public final class UseArtemisClient implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory("tcp://127.0.0.1:1");
        try {
            return factory.createConnection();
        } catch (jakarta.jms.JMSException e) {
            return List.of(factory, e);
        }
    }
}
