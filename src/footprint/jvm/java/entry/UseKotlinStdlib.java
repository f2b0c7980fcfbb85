package entry;

import java.util.concurrent.Callable;
import kotlin.collections.CollectionsKt;

/** org.jetbrains.kotlin:kotlin-stdlib: maps a list. */
public final class UseKotlinStdlib implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return CollectionsKt.map(CollectionsKt.listOf(1, 2, 3), i -> i + 1);
    }
}
