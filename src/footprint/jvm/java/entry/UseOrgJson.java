package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.json.JSONObject;

/** org.json:json: reads an object from JSON and writes it. */
public final class UseOrgJson implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        JSONObject object = new JSONObject("{\"x\":1,\"y\":2}");
        return List.of(object, object.toString());
    }
}
