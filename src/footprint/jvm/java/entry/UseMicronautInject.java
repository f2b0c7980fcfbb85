package entry;

import io.micronaut.context.ApplicationContext;
import java.util.concurrent.Callable;

/** io.micronaut:micronaut-inject: starts a context. */
public final class UseMicronautInject implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return ApplicationContext.run();
    }
}
