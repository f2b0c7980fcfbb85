package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.mozilla.javascript.*;

/** org.mozilla:rhino: evaluates a script. */
public final class UseRhino implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        try (Context context = Context.enter()) {
            Scriptable scope = context.initStandardObjects();
            return List.of(scope, context.evaluateString(scope, "1 + 1", "a", 1, null));
        }
    }
}
