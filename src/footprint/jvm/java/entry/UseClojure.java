package entry;

import clojure.java.api.Clojure;
import clojure.lang.IFn;
import java.util.List;
import java.util.concurrent.Callable;

/** org.clojure:clojure: calls a function. */
public final class UseClojure implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        IFn plus = Clojure.var("clojure.core", "+");
        return List.of(plus, plus.invoke(1, 2));
    }
}
