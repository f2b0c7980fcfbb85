package entry;

import java.util.concurrent.Callable;
import org.objenesis.ObjenesisStd;

/** org.objenesis:objenesis: makes an object without its constructor. */
public final class UseObjenesis implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return new ObjenesisStd().newInstance(Thing.class);
    }

    public static class Thing {}
}
