package entry;

import java.util.concurrent.Callable;
import org.tukaani.xz.*;

/** org.tukaani:xz: compresses a byte with the default options. */
public final class UseXz implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (XZOutputStream xz = new XZOutputStream(out, new LZMA2Options())) {
            xz.write(1);
        }
        return out;
    }
}
