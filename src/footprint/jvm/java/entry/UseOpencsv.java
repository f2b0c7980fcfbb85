package entry;

import com.opencsv.CSVReader;
import java.util.concurrent.Callable;

/** com.opencsv:opencsv: reads rows. */
public final class UseOpencsv implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return new CSVReader(new java.io.StringReader("x,y\n1,2\n")).readAll();
    }
}
