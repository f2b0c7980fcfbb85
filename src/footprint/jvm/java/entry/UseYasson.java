package entry;

import jakarta.json.bind.*;
import java.util.List;
import java.util.concurrent.Callable;

/** org.eclipse:yasson: reads an object from JSON and writes it. */
public final class UseYasson implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Jsonb jsonb = JsonbBuilder.create();
        return List.of(jsonb, jsonb.toJson(jsonb.fromJson("{\"x\":1,\"y\":2}", Point.class)));
    }

    public static final class Point {
        public int x;
        public int y;
    }
}
