package entry;

import java.util.concurrent.Callable;
import org.jboss.logging.Logger;

/** org.jboss.logging:jboss-logging: logs a line. */
public final class UseJbossLogging implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Logger log = Logger.getLogger("footprint");
        log.info("hello");
        return log;
    }
}
