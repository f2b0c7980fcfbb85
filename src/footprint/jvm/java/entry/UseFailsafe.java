package entry;

import dev.failsafe.*;
import java.util.concurrent.Callable;

/** dev.failsafe:failsafe: makes one call. */
public final class UseFailsafe implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return Failsafe.with(RetryPolicy.ofDefaults()).get(() -> "a");
    }
}
