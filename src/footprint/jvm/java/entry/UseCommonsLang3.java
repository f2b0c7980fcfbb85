package entry;

import java.util.concurrent.Callable;
import org.apache.commons.lang3.StringUtils;

/** org.apache.commons:commons-lang3: capitalises a word. */
public final class UseCommonsLang3 implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return StringUtils.capitalize("word");
    }
}
