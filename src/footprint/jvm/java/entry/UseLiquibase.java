package entry;

import java.util.List;
import java.util.concurrent.Callable;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;

/** org.liquibase:liquibase-core: opens the database and lists its change sets. */
public final class UseLiquibase implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        var connection = java.sql.DriverManager.getConnection("jdbc:h2:mem:a;DB_CLOSE_DELAY=-1");
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        return List.of(database, database.getRanChangeSetList());
    }
}
