package entry;

import java.util.List;
import java.util.concurrent.Callable;
import net.jpountz.lz4.LZ4Factory;

/** org.lz4:lz4-java: compresses a kilobyte. */
public final class UseLz4Java implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return List.of(
                LZ4Factory.fastestInstance(),
                LZ4Factory.fastestInstance().fastCompressor().compress(new byte[1024]));
    }
}
