package entry;

import io.vavr.collection.List;
import java.util.concurrent.Callable;

/** io.vavr:vavr: maps a list. */
public final class UseVavr implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return List.of(1, 2, 3).map(i -> i + 1);
    }
}
