package entry;

import java.util.concurrent.Callable;
import org.apache.zookeeper.ZooKeeper;

/** org.apache.zookeeper:zookeeper: makes a client that finds no server. */
public final class UseZookeeper implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return new ZooKeeper("127.0.0.1:1", 5000, event -> {});
    }
}
