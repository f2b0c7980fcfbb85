package entry;

import java.util.concurrent.Callable;
import org.antlr.v4.runtime.*;
import org.antlr.v4.runtime.tree.xpath.XPathLexer;

/** org.antlr:antlr4-runtime: reads the tokens of a text. */
public final class UseAntlr4Runtime implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return new XPathLexer(CharStreams.fromString("/a/b")).getAllTokens();
    }
}
