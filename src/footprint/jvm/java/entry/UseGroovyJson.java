package entry;

import groovy.json.JsonSlurper;
import java.util.concurrent.Callable;

/** org.apache.groovy:groovy-json: reads an object from JSON. */
public final class UseGroovyJson implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return new JsonSlurper().parseText("{\"x\":1}");
    }
}
