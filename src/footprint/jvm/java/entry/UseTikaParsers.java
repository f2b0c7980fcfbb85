package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.tika.Tika;

/** org.apache.tika:tika-parsers-standard-package: reads the text of a page. */
public final class UseTikaParsers implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Tika tika = new Tika();
        return List.of(
                tika,
                tika.parseToString(new java.io.ByteArrayInputStream(
                        "<html><body>hello</body></html>".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    }
}
