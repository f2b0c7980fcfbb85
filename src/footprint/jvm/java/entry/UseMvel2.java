package entry;

import java.util.Map;
import java.util.concurrent.Callable;
import org.mvel2.MVEL;

/** org.mvel:mvel2: evaluates an expression. */
public final class UseMvel2 implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return MVEL.eval("1 + a", Map.of("a", 1));
    }
}
