package entry;

import java.util.List;
import java.util.concurrent.Callable;
import net.sf.saxon.s9api.*;

/** net.sf.saxon:Saxon-HE: evaluates an XPath. */
public final class UseSaxonHe implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Processor processor = new Processor(false);
        return List.of(processor, processor.newXPathCompiler().evaluateSingle("1 + 1", null));
    }
}
