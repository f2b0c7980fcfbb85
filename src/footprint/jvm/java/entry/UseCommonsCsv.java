package entry;

import java.util.concurrent.Callable;
import org.apache.commons.csv.*;

/** org.apache.commons:commons-csv: reads rows with a header. */
public final class UseCommonsCsv implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        try (CSVParser parser = CSVParser.parse(
                "x,y\n1,2\n", CSVFormat.DEFAULT.builder().setHeader().get())) {
            return parser.getRecords();
        }
    }
}
