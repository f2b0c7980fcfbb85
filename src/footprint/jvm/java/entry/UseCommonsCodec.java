package entry;

import java.util.concurrent.Callable;
import org.apache.commons.codec.digest.DigestUtils;

/** commons-codec:commons-codec: computes a digest. */
public final class UseCommonsCodec implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return DigestUtils.sha256Hex("hello");
    }
}
