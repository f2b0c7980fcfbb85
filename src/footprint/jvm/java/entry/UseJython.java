package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.python.util.PythonInterpreter;

/** org.python:jython-standalone: evaluates an expression. */
public final class UseJython implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        PythonInterpreter interpreter = new PythonInterpreter();
        return List.of(interpreter, interpreter.eval("1 + 1"));
    }
}
