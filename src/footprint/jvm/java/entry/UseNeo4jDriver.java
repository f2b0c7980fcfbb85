package entry;

import java.util.concurrent.Callable;
import org.neo4j.driver.GraphDatabase;

/** org.neo4j.driver:neo4j-java-driver: makes a driver without connecting it. */
public final class UseNeo4jDriver implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return GraphDatabase.driver("bolt://127.0.0.1:1");
    }
}
