package entry;

import java.util.concurrent.Callable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** org.springframework:spring-context: starts a context with two beans. */
public final class UseSpringContext implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return new AnnotationConfigApplicationContext(Inner.class, Outer.class);
    }

    public static class Inner {}

    public static class Outer {
        public Outer(Inner inner) {}
    }
}
