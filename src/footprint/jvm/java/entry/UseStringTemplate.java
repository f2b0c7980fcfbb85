package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.stringtemplate.v4.ST;

/** org.antlr:ST4: renders a template. */
public final class UseStringTemplate implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        ST template = new ST("hello <b>");
        template.add("b", "c");
        return List.of(template, template.render());
    }
}
