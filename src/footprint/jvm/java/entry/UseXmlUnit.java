package entry;

import java.util.concurrent.Callable;
import org.xmlunit.builder.DiffBuilder;

/** org.xmlunit:xmlunit-core: compares two documents. */
public final class UseXmlUnit implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return DiffBuilder.compare("<p/>").withTest("<p></p>").build();
    }
}
