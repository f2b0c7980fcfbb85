package entry;

import java.util.concurrent.Callable;
import one.util.streamex.StreamEx;

/** one.util:streamex: maps a stream. */
public final class UseStreamEx implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return StreamEx.of(1, 2, 3).map(i -> i + 1).toList();
    }
}
