package entry;

import java.sql.*;
import java.util.concurrent.Callable;

/** org.postgresql:postgresql: tries to connect where no server is. */
public final class UsePostgresql implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return Sql.refused("jdbc:postgresql://127.0.0.1:1/a");
    }
}
