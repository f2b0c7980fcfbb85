package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.tomcat.jdbc.pool.DataSource;

/** org.apache.tomcat:tomcat-jdbc: borrows a connection. */
public final class UseTomcatJdbc implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        DataSource source = new DataSource();
        source.setUrl("jdbc:h2:mem:a;DB_CLOSE_DELAY=-1");
        source.setDriverClassName("org.h2.Driver");
        try (var connection = source.getConnection()) {
            return List.of(source, Sql.query(connection, "select 1"));
        }
    }
}
