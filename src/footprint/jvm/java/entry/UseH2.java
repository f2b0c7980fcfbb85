package entry;

import java.sql.*;
import java.util.concurrent.Callable;

/** com.h2database:h2: opens a database in memory and runs a query. */
public final class UseH2 implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return Sql.query("jdbc:h2:mem:a;DB_CLOSE_DELAY=-1", "select 1");
    }
}
