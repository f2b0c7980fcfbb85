package entry;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.util.List;
import java.util.concurrent.Callable;

/** com.vladsch.flexmark:flexmark: renders a page. */
public final class UseFlexmark implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Parser parser = Parser.builder().build();
        HtmlRenderer renderer = HtmlRenderer.builder().build();
        return List.of(parser, renderer, renderer.render(parser.parse("*a*")));
    }
}
