package entry;

import java.util.concurrent.Callable;
import org.iq80.leveldb.*;
import org.iq80.leveldb.impl.Iq80DBFactory;

/** org.iq80.leveldb:leveldb: opens a database and stores a value. */
public final class UseLeveldbIq80 implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        DB database = Iq80DBFactory.factory.open(
                java.nio.file.Files.createTempDirectory("level").toFile(), new Options());
        database.put(new byte[] {1}, new byte[] {2});
        return database;
    }
}
