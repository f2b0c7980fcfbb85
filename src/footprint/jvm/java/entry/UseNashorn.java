package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.nashorn.api.scripting.NashornScriptEngineFactory;

/** org.openjdk.nashorn:nashorn-core: evaluates a script. */
public final class UseNashorn implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        var engine = new NashornScriptEngineFactory().getScriptEngine();
        return List.of(engine, engine.eval("1 + 1"));
    }
}
