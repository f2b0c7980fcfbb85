package entry;

import com.github.javaparser.StaticJavaParser;
import java.util.concurrent.Callable;

/** com.github.javaparser:javaparser-core: reads a class. */
public final class UseJavaParser implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return StaticJavaParser.parse("class A { int b() { return 1; } }");
    }
}
