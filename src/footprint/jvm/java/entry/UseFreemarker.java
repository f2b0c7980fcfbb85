package entry;

import freemarker.template.*;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** org.freemarker:freemarker: renders a template. */
public final class UseFreemarker implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        java.io.StringWriter out = new java.io.StringWriter();
        new Template("a", "hello ${b}", configuration).process(Map.of("b", "c"), out);
        return List.of(configuration, out);
    }
}
