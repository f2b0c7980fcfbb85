package entry;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json;
import java.util.concurrent.Callable;

/** io.swagger.core.v3:swagger-core: describes a class. */
public final class UseSwaggerCore implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return Json.pretty(ModelConverters.getInstance().read(Thing.class));
    }

    public static class Thing {
        public int x;
    }
}
