package entry;

import java.util.concurrent.Callable;
import org.apache.sshd.client.SshClient;

/** org.apache.sshd:sshd-core: starts a client without connecting it. */
public final class UseSshdCore implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        SshClient client = SshClient.setUpDefaultClient();
        client.start();
        return client;
    }
}
