package entry;

import com.typesafe.config.ConfigFactory;
import java.util.concurrent.Callable;

/** com.typesafe:config: reads a configuration. */
public final class UseTypesafeConfig implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return ConfigFactory.parseString("a { b = 1 }").resolve();
    }
}
