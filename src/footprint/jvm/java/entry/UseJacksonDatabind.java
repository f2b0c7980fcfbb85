package entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.concurrent.Callable;

/** com.fasterxml.jackson.core:jackson-databind: reads a record from JSON and writes it. */
public final class UseJacksonDatabind implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        Point point = mapper.readValue("{\"x\":1,\"y\":2}", Point.class);
        return List.of(mapper, mapper.writeValueAsString(point));
    }

    public record Point(int x, int y) {}
}
