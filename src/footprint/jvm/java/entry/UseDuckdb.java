package entry;

import java.sql.*;
import java.util.concurrent.Callable;

/** org.duckdb:duckdb_jdbc: opens a database in memory and runs a query. */
public final class UseDuckdb implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return Sql.query("jdbc:duckdb:", "select 1");
    }
}
