package entry;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.concurrent.Callable;

/** com.jayway.jsonpath:json-path: reads a path. */
public final class UseJsonPath implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return List.of((Object) JsonPath.read("{\"x\":{\"y\":2}}", "$.x.y"));
    }
}
