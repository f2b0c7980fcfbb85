package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.graalvm.polyglot.Context;

/** org.graalvm.polyglot:polyglot: evaluates a script. */
public final class UseGraalJs implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Context context = Context.create("js");
        return List.of(context, context.eval("js", "1 + 1").asInt());
    }
}
