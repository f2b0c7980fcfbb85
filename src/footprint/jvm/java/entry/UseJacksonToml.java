package entry;

import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** com.fasterxml.jackson.dataformat:jackson-dataformat-toml: reads a map from TOML. */
public final class UseJacksonToml implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        TomlMapper mapper = new TomlMapper();
        return List.of(mapper, mapper.readValue("x = 1\n", Map.class));
    }
}
