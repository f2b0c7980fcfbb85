package entry;

import java.util.concurrent.Callable;
import org.skyscreamer.jsonassert.JSONAssert;

/** org.skyscreamer:jsonassert: compares two texts. */
public final class UseJsonAssert implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        JSONAssert.assertEquals("{\"x\":1,\"y\":2}", "{\"y\":2,\"x\":1}", false);
        return "equal";
    }
}
