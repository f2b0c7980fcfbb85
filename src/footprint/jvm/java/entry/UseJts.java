package entry;

import java.util.concurrent.Callable;
import org.locationtech.jts.io.WKTReader;

/** org.locationtech.jts:jts-core: reads a shape and grows it. */
public final class UseJts implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return new WKTReader().read("POINT (1 1)").buffer(1);
    }
}
