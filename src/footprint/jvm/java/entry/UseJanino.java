package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.codehaus.janino.ExpressionEvaluator;

/** org.codehaus.janino:janino: evaluates an expression. */
public final class UseJanino implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        ExpressionEvaluator evaluator = new ExpressionEvaluator();
        evaluator.cook("3 + 4");
        return List.of(evaluator, evaluator.evaluate());
    }
}
