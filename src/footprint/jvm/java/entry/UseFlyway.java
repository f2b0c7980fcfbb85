package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.flywaydb.core.Flyway;

/** org.flywaydb:flyway-core: migrates with nothing to migrate. */
public final class UseFlyway implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Flyway flyway = Flyway.configure()
                .dataSource("jdbc:h2:mem:a;DB_CLOSE_DELAY=-1", "sa", "")
                .locations("filesystem:" + System.getProperty("java.io.tmpdir"))
                .load();
        return List.of(flyway, flyway.migrate());
    }
}
