package entry;

import java.util.concurrent.Callable;
import org.apache.commons.lang.StringUtils;

/** commons-lang:commons-lang: capitalises a word. */
public final class UseCommonsLang2 implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return StringUtils.capitalize("word");
    }
}
