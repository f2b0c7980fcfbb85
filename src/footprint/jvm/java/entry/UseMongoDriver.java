package entry;

import com.mongodb.client.*;
import java.util.List;
import java.util.concurrent.Callable;

/** org.mongodb:mongodb-driver-sync: makes a client that finds no server. */
public final class UseMongoDriver implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        MongoClient client = MongoClients.create("mongodb://127.0.0.1:1");
        return List.of(client, client.getDatabase("a").getCollection("b"));
    }
}
