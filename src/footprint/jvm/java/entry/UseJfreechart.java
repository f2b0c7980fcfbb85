package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.jfree.chart.*;
import org.jfree.data.category.DefaultCategoryDataset;

/** org.jfree:jfreechart: draws a chart. */
public final class UseJfreechart implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        data.addValue(1, "a", "b");
        JFreeChart chart = ChartFactory.createBarChart("a", "b", "c", data);
        return List.of(chart, chart.createBufferedImage(50, 50).getWidth());
    }
}
