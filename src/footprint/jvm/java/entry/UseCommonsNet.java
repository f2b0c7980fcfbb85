package entry;

import java.util.concurrent.Callable;
import org.apache.commons.net.ftp.FTPClient;

/** commons-net:commons-net: makes a client, without connecting it. */
public final class UseCommonsNet implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return new FTPClient();
    }
}
