package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.htmlunit.WebClient;

/** org.htmlunit:htmlunit: loads a page with a script. */
public final class UseHtmlunit implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        WebClient client = new WebClient();
        return List.of(
                client,
                client.loadHtmlCodeIntoCurrentWindow(
                        "<html><body><script>document.title = 'a';</script></body></html>"));
    }
}
