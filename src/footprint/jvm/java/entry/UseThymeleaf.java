package entry;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

/** org.thymeleaf:thymeleaf: renders a template. */
public final class UseThymeleaf implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        TemplateEngine engine = new TemplateEngine();
        return List.of(
                engine,
                engine.process("<p th:text=\"${b}\">a</p>", new Context(java.util.Locale.ROOT, Map.of("b", "c"))));
    }
}
