package entry;

import java.util.concurrent.Callable;
import org.junit.Test;
import org.junit.runner.JUnitCore;

/** junit:junit: runs one test. */
public final class UseJunit4 implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return JUnitCore.runClasses(Case.class);
    }

    public static class Case {
        @Test
        public void works() {}
    }
}
