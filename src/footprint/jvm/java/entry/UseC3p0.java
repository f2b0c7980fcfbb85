package entry;

import com.mchange.v2.c3p0.ComboPooledDataSource;
import java.util.List;
import java.util.concurrent.Callable;

/** com.mchange:c3p0: borrows a connection. */
public final class UseC3p0 implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        ComboPooledDataSource source = new ComboPooledDataSource();
        source.setJdbcUrl("jdbc:h2:mem:a;DB_CLOSE_DELAY=-1");
        try (var connection = source.getConnection()) {
            return List.of(source, Sql.query(connection, "select 1"));
        }
    }
}
