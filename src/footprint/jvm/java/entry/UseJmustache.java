package entry;

import com.samskivert.mustache.*;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** com.samskivert:jmustache: renders a template. */
public final class UseJmustache implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Template template = Mustache.compiler().compile("hello {{b}}");
        return List.of(template, template.execute(Map.of("b", "c")));
    }
}
