package entry;

import java.util.concurrent.Callable;
import org.dom4j.DocumentHelper;

/** org.dom4j:dom4j: reads a document. */
public final class UseDom4j implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return DocumentHelper.parseText("<p><x>1</x></p>");
    }
}
