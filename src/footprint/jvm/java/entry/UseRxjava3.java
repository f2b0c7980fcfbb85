package entry;

import io.reactivex.rxjava3.core.Flowable;
import java.util.concurrent.Callable;

/** io.reactivex.rxjava3:rxjava: maps a stream. */
public final class UseRxjava3 implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return Flowable.fromArray(1, 2, 3).map(i -> i + 1).toList().blockingGet();
    }
}
