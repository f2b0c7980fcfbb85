package entry;

import com.ibm.icu.text.*;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.concurrent.Callable;

/** com.ibm.icu:icu4j: prints a number and sorts two words. */
public final class UseIcu4j implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Collator collator = Collator.getInstance(ULocale.GERMAN);
        return List.of(
                collator,
                collator.compare("a", "b"),
                NumberFormat.getInstance(ULocale.GERMAN).format(1.5));
    }
}
