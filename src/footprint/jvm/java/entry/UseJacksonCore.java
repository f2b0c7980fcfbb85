package entry;

import com.fasterxml.jackson.core.*;
import java.util.concurrent.Callable;

/** com.fasterxml.jackson.core:jackson-core: reads the tokens of a JSON text. */
public final class UseJacksonCore implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        JsonFactory factory = new JsonFactory();
        try (JsonParser parser = factory.createParser("{\"x\":1,\"y\":2}")) {
            while (parser.nextToken() != null) {}
        }
        return factory;
    }
}
