package entry;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.concurrent.Callable;

/** com.zaxxer:HikariCP: borrows a connection. */
public final class UseHikariCP implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl("jdbc:h2:mem:a;DB_CLOSE_DELAY=-1");
        try (var connection = source.getConnection()) {
            return List.of(source, Sql.query(connection, "select 1"));
        }
    }
}
