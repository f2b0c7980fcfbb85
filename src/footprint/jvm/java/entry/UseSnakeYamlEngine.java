package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.snakeyaml.engine.v2.api.*;

/** org.snakeyaml:snakeyaml-engine: reads a map from YAML. */
public final class UseSnakeYamlEngine implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Load load = new Load(LoadSettings.builder().build());
        return List.of(load, load.loadFromString("x: 1\ny: [2, 3]\n"));
    }
}
