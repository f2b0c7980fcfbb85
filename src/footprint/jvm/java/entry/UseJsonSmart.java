package entry;

import java.util.concurrent.Callable;
import net.minidev.json.JSONValue;

/** net.minidev:json-smart: reads an object from JSON. */
public final class UseJsonSmart implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return JSONValue.parse("{\"x\":1,\"y\":2}");
    }
}
