package entry;

import java.sql.*;
import java.util.concurrent.Callable;

/** com.mysql:mysql-connector-j: tries to connect where no server is. */
public final class UseMysqlConnector implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return Sql.refused("jdbc:mysql://127.0.0.1:1/a");
    }
}
