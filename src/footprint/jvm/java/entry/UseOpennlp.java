package entry;

import java.util.List;
import java.util.concurrent.Callable;
import opennlp.tools.tokenize.SimpleTokenizer;

/** org.apache.opennlp:opennlp-tools: splits a text into words. */
public final class UseOpennlp implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return List.of(SimpleTokenizer.INSTANCE, SimpleTokenizer.INSTANCE.tokenize("hello world"));
    }
}
