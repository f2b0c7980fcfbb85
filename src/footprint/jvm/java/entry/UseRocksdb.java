package entry;

import java.util.concurrent.Callable;
import org.rocksdb.*;

/** org.rocksdb:rocksdbjni: opens a database and stores a value (its native memory is in none of the figures). */
public final class UseRocksdb implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        RocksDB database =
                RocksDB.open(java.nio.file.Files.createTempDirectory("rocks").toString());
        database.put(new byte[] {1}, new byte[] {2});
        return database;
    }
}
