package entry;

import io.swagger.parser.OpenAPIParser;
import java.util.concurrent.Callable;

/** io.swagger.parser.v3:swagger-parser: reads a description. */
public final class UseSwaggerParser implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return new OpenAPIParser()
                .readContents("openapi: 3.0.0\ninfo: {title: a, version: '1'}\npaths: {}\n", null, null);
    }
}
