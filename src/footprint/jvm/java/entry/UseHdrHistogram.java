package entry;

import java.util.concurrent.Callable;
import org.HdrHistogram.Histogram;

/** org.hdrhistogram:HdrHistogram: records a value with three digits up to an hour. */
public final class UseHdrHistogram implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Histogram histogram = new Histogram(3_600_000_000L, 3);
        histogram.recordValue(1);
        return histogram;
    }
}
