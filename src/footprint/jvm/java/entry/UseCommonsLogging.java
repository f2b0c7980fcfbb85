package entry;

import java.util.concurrent.Callable;
import org.apache.commons.logging.*;

/** commons-logging:commons-logging: logs a line. */
public final class UseCommonsLogging implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Log log = LogFactory.getLog("footprint");
        log.info("hello");
        return log;
    }
}
