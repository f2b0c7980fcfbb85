package entry;

import java.util.concurrent.Callable;
import org.slf4j.*;

/** org.slf4j:slf4j-api: gets a logger that no provider stands behind. */
public final class UseSlf4jApi implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return LoggerFactory.getLogger("footprint");
    }
}
