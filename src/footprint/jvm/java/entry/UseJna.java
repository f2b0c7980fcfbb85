package entry;

import com.sun.jna.*;
import java.util.concurrent.Callable;

/** net.java.dev.jna:jna: calls a function of the C library. */
public final class UseJna implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return NativeLibrary.getInstance("c").getFunction("getpid").invokeInt(new Object[0]);
    }
}
