package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.jdbi.v3.core.Jdbi;

/** org.jdbi:jdbi3-core: runs a query. */
public final class UseJdbi3 implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Jdbi jdbi = Jdbi.create("jdbc:h2:mem:a;DB_CLOSE_DELAY=-1");
        return List.of(jdbi, jdbi.withHandle(h -> h.createQuery("select 1")
                .mapTo(Integer.class)
                .one()));
    }
}
