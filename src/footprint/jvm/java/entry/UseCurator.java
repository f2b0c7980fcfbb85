package entry;

import java.util.concurrent.Callable;
import org.apache.curator.framework.*;
import org.apache.curator.retry.RetryOneTime;

/** org.apache.curator:curator-framework: makes a client that finds no server. */
public final class UseCurator implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        CuratorFramework client = CuratorFrameworkFactory.newClient("127.0.0.1:1", new RetryOneTime(1000));
        client.start();
        return client;
    }
}
