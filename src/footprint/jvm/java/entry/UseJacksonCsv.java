package entry;

import com.fasterxml.jackson.dataformat.csv.*;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** com.fasterxml.jackson.dataformat:jackson-dataformat-csv: reads rows with a header. */
public final class UseJacksonCsv implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        CsvMapper mapper = new CsvMapper();
        return List.of(
                mapper,
                mapper.readerFor(Map.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues("x,y\n1,2\n")
                        .readAll());
    }
}
