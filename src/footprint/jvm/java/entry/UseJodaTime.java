package entry;

import java.util.concurrent.Callable;
import org.joda.time.*;

/** joda-time:joda-time: computes and prints a time. */
public final class UseJodaTime implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return new DateTime(2026, 11, 25, 0, 0, DateTimeZone.forID("Europe/Berlin"))
                .plusDays(1)
                .toString();
    }
}
