package entry;

import java.util.concurrent.Callable;
import net.schmizz.sshj.SSHClient;

/** com.hierynomus:sshj: makes a client without connecting it. */
public final class UseSshj implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return new SSHClient();
    }
}
