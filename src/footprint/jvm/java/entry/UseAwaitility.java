package entry;

import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** org.awaitility:awaitility: waits for a condition that holds. */
public final class UseAwaitility implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Awaitility.await().until(() -> true);
        return "waited";
    }
}
