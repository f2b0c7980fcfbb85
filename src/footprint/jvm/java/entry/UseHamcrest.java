package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.hamcrest.*;

/** org.hamcrest:hamcrest: checks a list. */
public final class UseHamcrest implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Matcher<Iterable<? super Integer>> matcher = Matchers.hasItem(1);
        MatcherAssert.assertThat(List.of(1, 2), matcher);
        return matcher;
    }
}
