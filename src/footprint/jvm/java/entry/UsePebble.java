package entry;

import io.pebbletemplates.pebble.PebbleEngine;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** io.pebbletemplates:pebble: renders a template. */
public final class UsePebble implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        PebbleEngine engine = new PebbleEngine.Builder().build();
        java.io.StringWriter out = new java.io.StringWriter();
        engine.getLiteralTemplate("hello {{ b }}").evaluate(out, Map.of("b", "c"));
        return List.of(engine, out);
    }
}
