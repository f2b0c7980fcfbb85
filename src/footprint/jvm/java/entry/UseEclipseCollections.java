package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.primitive.IntObjectMaps;

/** org.eclipse.collections:eclipse-collections: maps a list. */
public final class UseEclipseCollections implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return List.of(Lists.mutable.of(1, 2, 3).collect(i -> i + 1), IntObjectMaps.mutable.of(1, "a"));
    }
}
