package entry;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;

/** org.apache.velocity:velocity-engine-core: renders a template. */
public final class UseVelocity implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        VelocityEngine engine = new VelocityEngine();
        java.io.StringWriter out = new java.io.StringWriter();
        engine.evaluate(new VelocityContext(new java.util.HashMap<>(Map.of("b", "c"))), out, "a", "hello $b");
        return List.of(engine, out);
    }
}
