package entry;

import java.util.concurrent.Callable;
import org.testng.TestNG;
import org.testng.annotations.Test;

/** org.testng:testng: runs one test. */
public final class UseTestng implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        TestNG runner = new TestNG(false);
        runner.setTestClasses(new Class<?>[] {Case.class});
        runner.setVerbose(0);
        runner.run();
        return runner;
    }

    public static class Case {
        @Test
        public void works() {}
    }
}
