package entry;

import java.util.concurrent.Callable;
import org.slf4j.*;

/** org.slf4j:slf4j-simple: logs a line. */
public final class UseSlf4jSimple implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Logger log = LoggerFactory.getLogger("footprint");
        log.info("hello {}", 1);
        return log;
    }
}
