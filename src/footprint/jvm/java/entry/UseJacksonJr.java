package entry;

import com.fasterxml.jackson.jr.ob.JSON;
import java.util.List;
import java.util.concurrent.Callable;

/** com.fasterxml.jackson.jr:jackson-jr-objects: reads a map from JSON. */
public final class UseJacksonJr implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return List.of(JSON.std, JSON.std.mapFrom("{\"x\":1}"));
    }
}
