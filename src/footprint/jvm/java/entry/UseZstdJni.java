package entry;

import com.github.luben.zstd.Zstd;
import java.util.concurrent.Callable;

/** com.github.luben:zstd-jni: compresses and expands a kilobyte. */
public final class UseZstdJni implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return Zstd.decompress(Zstd.compress(new byte[1024]), 1024);
    }
}
