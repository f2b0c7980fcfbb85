package entry;

import com.j256.ormlite.dao.*;
import com.j256.ormlite.field.DatabaseField;
import com.j256.ormlite.jdbc.JdbcConnectionSource;
import com.j256.ormlite.table.TableUtils;
import java.util.List;
import java.util.concurrent.Callable;

/** com.j256.ormlite:ormlite-jdbc: stores one entity and reads it. */
public final class UseOrmlite implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        JdbcConnectionSource source = new JdbcConnectionSource("jdbc:h2:mem:a;DB_CLOSE_DELAY=-1");
        TableUtils.createTable(source, Thing.class);
        Dao<Thing, Integer> dao = DaoManager.createDao(source, Thing.class);
        dao.create(new Thing());
        return List.of(source, dao, dao.queryForAll());
    }

    public static class Thing {
        @DatabaseField(generatedId = true)
        int id;
    }
}
