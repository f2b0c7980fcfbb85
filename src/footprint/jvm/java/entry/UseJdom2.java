package entry;

import java.util.concurrent.Callable;
import org.jdom2.input.SAXBuilder;

/** org.jdom:jdom2: reads a document. */
public final class UseJdom2 implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return new SAXBuilder().build(new java.io.StringReader("<p><x>1</x></p>"));
    }
}
