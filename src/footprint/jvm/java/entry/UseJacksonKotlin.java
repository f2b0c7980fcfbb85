package entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.module.kotlin.KotlinModule;
import java.util.List;
import java.util.concurrent.Callable;

/** com.fasterxml.jackson.module:jackson-module-kotlin: reads and writes a map with the module. */
public final class UseJacksonKotlin implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        ObjectMapper mapper = new ObjectMapper().registerModule(new KotlinModule.Builder().build());
        return List.of(mapper, mapper.readValue("{\"x\":1,\"y\":2}", Point.class));
    }

    public record Point(int x, int y) {}
}
