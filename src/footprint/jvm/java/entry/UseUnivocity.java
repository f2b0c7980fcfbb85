package entry;

import com.univocity.parsers.csv.*;
import java.util.List;
import java.util.concurrent.Callable;

/** com.univocity:univocity-parsers: reads rows. */
public final class UseUnivocity implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        CsvParser parser = new CsvParser(new CsvParserSettings());
        return List.of(parser, parser.parseAll(new java.io.StringReader("x,y\n1,2\n")));
    }
}
