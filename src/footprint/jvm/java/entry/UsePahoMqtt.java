package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.paho.client.mqttv3.*;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;

/** org.eclipse.paho:org.eclipse.paho.client.mqttv3: tries to connect where no broker is. */
public final class UsePahoMqtt implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        MqttClient client = new MqttClient("tcp://127.0.0.1:1", "a", new MemoryPersistence());
        try {
            client.connect();
            return client;
        } catch (MqttException e) {
            return List.of(client, e);
        }
    }
}
