package entry;

import java.util.concurrent.Callable;
import org.xerial.snappy.Snappy;

/** org.xerial.snappy:snappy-java: compresses and expands a kilobyte. */
public final class UseSnappyJava implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return Snappy.uncompress(Snappy.compress(new byte[1024]));
    }
}
