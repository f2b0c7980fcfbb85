package entry;

import com.google.inject.*;
import java.util.List;
import java.util.concurrent.Callable;

/** com.google.inject:guice: injects an object. */
public final class UseGuice implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Injector injector = Guice.createInjector();
        return List.of(injector, injector.getInstance(Outer.class));
    }

    public static class Inner {}

    public static class Outer {
        @Inject
        public Outer(Inner inner) {}
    }
}
