package entry;

import java.util.List;
import java.util.concurrent.Callable;
import kotlinx.coroutines.*;

/** org.jetbrains.kotlinx:kotlinx-coroutines-core: runs a coroutine. */
public final class UseKotlinxCoroutines implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Object done = BuildersKt.runBlocking(Dispatchers.getDefault(), (scope, continuation) -> "done");
        return List.of(Dispatchers.getDefault(), done);
    }
}
