package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.tika.Tika;

/** org.apache.tika:tika-core: detects a type. */
public final class UseTikaCore implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Tika tika = new Tika();
        return List.of(tika, tika.detect(new byte[] {'%', 'P', 'D', 'F', '-'}));
    }
}
