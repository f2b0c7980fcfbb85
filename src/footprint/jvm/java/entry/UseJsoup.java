package entry;

import java.util.concurrent.Callable;
import org.jsoup.Jsoup;

/** org.jsoup:jsoup: reads a page and selects an element. */
public final class UseJsoup implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return Jsoup.parse("<p class=a>b</p>").select("p.a");
    }
}
