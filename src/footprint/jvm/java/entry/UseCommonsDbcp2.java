package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.dbcp2.BasicDataSource;

/** org.apache.commons:commons-dbcp2: borrows a connection. */
public final class UseCommonsDbcp2 implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        BasicDataSource source = new BasicDataSource();
        source.setUrl("jdbc:h2:mem:a;DB_CLOSE_DELAY=-1");
        try (var connection = source.getConnection()) {
            return List.of(source, Sql.query(connection, "select 1"));
        }
    }
}
