package entry;

import io.github.classgraph.ClassGraph;
import java.util.concurrent.Callable;

/** io.github.classgraph:classgraph: scans one package. */
public final class UseClassgraph implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return new ClassGraph().acceptPackages("entry").scan();
    }
}
