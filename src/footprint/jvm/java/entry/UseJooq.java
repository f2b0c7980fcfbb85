package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.jooq.impl.DSL;

/** org.jooq:jooq: runs a query. */
public final class UseJooq implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        var dsl = DSL.using("jdbc:h2:mem:a;DB_CLOSE_DELAY=-1");
        return List.of(dsl, dsl.selectOne().fetch());
    }
}
