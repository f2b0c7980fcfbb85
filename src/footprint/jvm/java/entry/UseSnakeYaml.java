package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.yaml.snakeyaml.Yaml;

/** org.yaml:snakeyaml: reads a map from YAML. */
public final class UseSnakeYaml implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Yaml yaml = new Yaml();
        Object value = yaml.load("x: 1\ny: [2, 3]\n");
        return List.of(yaml, value);
    }
}
