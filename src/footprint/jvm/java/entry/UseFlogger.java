package entry;

import com.google.common.flogger.FluentLogger;
import java.util.concurrent.Callable;

/** com.google.flogger:flogger: logs a line. */
public final class UseFlogger implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        FluentLogger log = FluentLogger.forEnclosingClass();
        log.atInfo().log("hello");
        return log;
    }
}
