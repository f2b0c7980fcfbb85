package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.reflections.Reflections;

/** org.reflections:reflections: scans one package. */
public final class UseReflections implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return List.of(new Reflections("entry").getSubTypesOf(Callable.class));
    }
}
