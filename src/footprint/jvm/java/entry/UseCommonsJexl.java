package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.jexl3.*;

/** org.apache.commons:commons-jexl3: evaluates an expression. */
public final class UseCommonsJexl implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        JexlEngine engine = new JexlBuilder().create();
        return List.of(engine, engine.createExpression("1 + 1").evaluate(new MapContext()));
    }
}
