package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.configuration2.PropertiesConfiguration;

/** org.apache.commons:commons-configuration2: reads properties. */
public final class UseCommonsConfiguration2 implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        PropertiesConfiguration configuration = new PropertiesConfiguration();
        configuration.read(new java.io.StringReader("a = 1\n"));
        return List.of(configuration, configuration.getInt("a"));
    }
}
