package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.jruby.embed.ScriptingContainer;

/** org.jruby:jruby-complete: evaluates a script. */
public final class UseJRuby implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        ScriptingContainer container = new ScriptingContainer();
        return List.of(container, container.runScriptlet("[1, 2, 3].map { |i| i + 1 }.to_s"));
    }
}
