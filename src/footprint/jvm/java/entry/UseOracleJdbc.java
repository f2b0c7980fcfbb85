package entry;

import java.sql.*;
import java.util.concurrent.Callable;

/** com.oracle.database.jdbc:ojdbc11: tries to connect where no server is. */
public final class UseOracleJdbc implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return Sql.refused("jdbc:oracle:thin:@//127.0.0.1:1/a");
    }
}
