package entry;

import java.sql.*;
import java.util.concurrent.Callable;

/** org.apache.derby:derby: opens a database in memory and runs a query. */
public final class UseDerby implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return Sql.query("jdbc:derby:memory:a;create=true", "values 1");
    }
}
