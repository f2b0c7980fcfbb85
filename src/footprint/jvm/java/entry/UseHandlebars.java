package entry;

import com.github.jknack.handlebars.*;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** com.github.jknack:handlebars: renders a template. */
public final class UseHandlebars implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Handlebars handlebars = new Handlebars();
        return List.of(handlebars, handlebars.compileInline("hello {{b}}").apply(Map.of("b", "c")));
    }
}
