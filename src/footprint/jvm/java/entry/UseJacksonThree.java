package entry;

import java.util.List;
import java.util.concurrent.Callable;
import tools.jackson.databind.ObjectMapper;

/** tools.jackson.core:jackson-databind: reads a record from JSON and writes it. */
public final class UseJacksonThree implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        Point point = mapper.readValue("{\"x\":1,\"y\":2}", Point.class);
        return List.of(mapper, mapper.writeValueAsString(point));
    }

    public record Point(int x, int y) {}
}
