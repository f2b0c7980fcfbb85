package entry;

import java.sql.*;
import java.util.concurrent.Callable;

/** org.apache.calcite:calcite-core: runs a query without a table. */
public final class UseCalcite implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return Sql.query("jdbc:calcite:", "values 1");
    }
}
