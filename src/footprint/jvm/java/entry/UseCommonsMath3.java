package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;

/** org.apache.commons:commons-math3: computes a percentile. */
public final class UseCommonsMath3 implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        DescriptiveStatistics statistics = new DescriptiveStatistics(new double[] {1, 2, 3});
        return List.of(statistics, statistics.getPercentile(90));
    }
}
