package entry;

import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.commons.text.StringSubstitutor;

/** org.apache.commons:commons-text: fills a template. */
public final class UseCommonsText implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return new StringSubstitutor(Map.of("a", "b")).replace("${a}");
    }
}
