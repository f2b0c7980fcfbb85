package entry;

import jakarta.json.*;
import java.util.concurrent.Callable;

/** org.eclipse.parsson:parsson: reads an object from JSON. */
public final class UseParsson implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        try (JsonReader reader = Json.createReader(new java.io.StringReader("{\"x\":1,\"y\":2}"))) {
            return reader.readObject();
        }
    }
}
