package entry;

import io.fabric8.kubernetes.client.*;
import java.util.concurrent.Callable;

/** io.fabric8:kubernetes-client: makes a client without sending a request. */
public final class UseKubernetesFabric8 implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return new KubernetesClientBuilder()
                .withConfig(
                        new ConfigBuilder().withMasterUrl("http://127.0.0.1:1").build())
                .build();
    }
}
