package entry;

import java.sql.*;
import java.util.concurrent.Callable;

/** org.mariadb.jdbc:mariadb-java-client: tries to connect where no server is. */
public final class UseMariadbClient implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return Sql.refused("jdbc:mariadb://127.0.0.1:1/a");
    }
}
