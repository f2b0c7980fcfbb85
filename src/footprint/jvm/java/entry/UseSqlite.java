package entry;

import java.sql.*;
import java.util.concurrent.Callable;

/** org.xerial:sqlite-jdbc: opens a database in memory and runs a query. */
public final class UseSqlite implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return Sql.query("jdbc:sqlite::memory:", "select 1");
    }
}
