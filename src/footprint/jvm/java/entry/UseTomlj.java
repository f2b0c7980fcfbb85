package entry;

import java.util.concurrent.Callable;
import org.tomlj.Toml;

/** org.tomlj:tomlj: reads a table from TOML. */
public final class UseTomlj implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return Toml.parse("x = 1\n");
    }
}
