package entry;

import com.github.mustachejava.*;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** com.github.spullara.mustache.java:compiler: renders a template. */
public final class UseMustacheJava implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Mustache mustache = new DefaultMustacheFactory().compile(new java.io.StringReader("hello {{b}}"), "a");
        java.io.StringWriter out = new java.io.StringWriter();
        mustache.execute(out, Map.of("b", "c"));
        return List.of(mustache, out);
    }
}
