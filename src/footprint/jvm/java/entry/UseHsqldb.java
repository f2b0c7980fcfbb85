package entry;

import java.sql.*;
import java.util.concurrent.Callable;

/** org.hsqldb:hsqldb: opens a database in memory and runs a query. */
public final class UseHsqldb implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return Sql.query("jdbc:hsqldb:mem:a", "values 1");
    }
}
