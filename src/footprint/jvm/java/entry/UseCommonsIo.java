package entry;

import java.util.concurrent.Callable;
import org.apache.commons.io.IOUtils;

/** commons-io:commons-io: reads a stream. */
public final class UseCommonsIo implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return IOUtils.toString(
                new java.io.ByteArrayInputStream(new byte[] {'a'}), java.nio.charset.StandardCharsets.UTF_8);
    }
}
