package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.assertj.core.api.Assertions;

/** org.assertj:assertj-core: checks a list. */
public final class UseAssertjCore implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return Assertions.assertThat(List.of(1, 2)).contains(1).hasSize(2);
    }
}
