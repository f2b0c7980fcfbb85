package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.json.simple.parser.JSONParser;

/** com.googlecode.json-simple:json-simple: reads an object from JSON. */
public final class UseJsonSimple implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        JSONParser parser = new JSONParser();
        return List.of(parser, parser.parse("{\"x\":1,\"y\":2}"));
    }
}
