package entry;

import java.util.List;
import java.util.concurrent.Callable;
import javassist.ClassPool;

/** org.javassist:javassist: makes the bytes of a class. */
public final class UseJavassist implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        ClassPool pool = ClassPool.getDefault();
        return List.of(pool, pool.makeClass("a.B").toBytecode());
    }
}
