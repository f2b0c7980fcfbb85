package entry;

import java.sql.*;
import java.util.concurrent.Callable;

/** com.microsoft.sqlserver:mssql-jdbc: tries to connect where no server is. */
public final class UseMssqlJdbc implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return Sql.refused("jdbc:sqlserver://127.0.0.1:1;loginTimeout=1;connectRetryCount=0");
    }
}
