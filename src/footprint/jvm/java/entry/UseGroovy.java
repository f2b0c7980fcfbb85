package entry;

import groovy.lang.GroovyShell;
import java.util.List;
import java.util.concurrent.Callable;

/** org.apache.groovy:groovy: evaluates a script. */
public final class UseGroovy implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        GroovyShell shell = new GroovyShell();
        return List.of(shell, shell.evaluate("[1, 2, 3].collect { it + 1 }"));
    }
}
