package entry;

import java.util.concurrent.Callable;
import org.threeten.extra.Interval;

/** org.threeten:threeten-extra: makes an interval. */
public final class UseThreetenExtra implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return Interval.of(java.time.Instant.EPOCH, java.time.Duration.ofDays(1));
    }
}
