package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.openqa.selenium.chrome.ChromeOptions;

/** org.seleniumhq.selenium:selenium-chrome-driver: makes options without starting a browser. */
public final class UseSelenium implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return List.of(new ChromeOptions().addArguments("--headless"));
    }
}
