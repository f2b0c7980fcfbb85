package entry;

import java.util.concurrent.Callable;
import org.apache.logging.log4j.*;

/** org.apache.logging.log4j:log4j-core: logs a line. */
public final class UseLog4jCore implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Logger log = LogManager.getLogger("footprint");
        log.error("hello {}", 1);
        return log;
    }
}
