package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.expression.spel.standard.SpelExpressionParser;

/** org.springframework:spring-expression: evaluates an expression. */
public final class UseSpringExpression implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        SpelExpressionParser parser = new SpelExpressionParser();
        return List.of(parser, parser.parseExpression("1 + 1").getValue());
    }
}
