package entry;

import com.jcraft.jsch.JSch;
import java.util.concurrent.Callable;

/** com.github.mwiede:jsch: makes a session without connecting it. */
public final class UseJsch implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return new JSch().getSession("a", "127.0.0.1", 1);
    }
}
