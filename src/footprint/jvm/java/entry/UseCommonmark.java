package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** org.commonmark:commonmark: renders a page. */
public final class UseCommonmark implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Parser parser = Parser.builder().build();
        HtmlRenderer renderer = HtmlRenderer.builder().build();
        return List.of(parser, renderer, renderer.render(parser.parse("*a*")));
    }
}
