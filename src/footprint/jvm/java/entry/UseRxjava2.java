package entry;

import io.reactivex.Flowable;
import java.util.concurrent.Callable;

/** io.reactivex.rxjava2:rxjava: maps a stream. */
public final class UseRxjava2 implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return Flowable.fromArray(1, 2, 3).map(i -> i + 1).toList().blockingGet();
    }
}
