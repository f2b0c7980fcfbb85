package entry;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** com.fasterxml.jackson.dataformat:jackson-dataformat-yaml: reads a map from YAML. */
public final class UseJacksonYaml implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        YAMLMapper mapper = new YAMLMapper();
        return List.of(mapper, mapper.readValue("x: 1\ny: 2\n", Map.class));
    }
}
