package entry;

import io.smallrye.mutiny.Multi;
import java.util.concurrent.Callable;

/** io.smallrye.reactive:mutiny: maps a stream. */
public final class UseMutiny implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return Multi.createFrom()
                .items(1, 2, 3)
                .map(i -> i + 1)
                .collect()
                .asList()
                .await()
                .indefinitely();
    }
}
