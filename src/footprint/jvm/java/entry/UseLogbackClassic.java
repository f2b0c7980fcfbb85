package entry;

import java.util.concurrent.Callable;
import org.slf4j.*;

/** ch.qos.logback:logback-classic: logs a line. */
public final class UseLogbackClassic implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Logger log = LoggerFactory.getLogger("footprint");
        log.info("hello {}", 1);
        return log;
    }
}
