package entry;

import java.util.concurrent.Callable;
import org.apache.log4j.*;

/** ch.qos.reload4j:reload4j: logs a line. */
public final class UseReload4j implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        BasicConfigurator.configure();
        Logger log = Logger.getLogger("footprint");
        log.info("hello");
        return log;
    }
}
