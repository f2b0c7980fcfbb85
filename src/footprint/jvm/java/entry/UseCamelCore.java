package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** org.apache.camel:camel-core: sends a message through a route. */
public final class UseCamelCore implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        DefaultCamelContext context = new DefaultCamelContext();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:a").setBody(constant("b"));
            }
        });
        context.start();
        return List.of(context, context.createProducerTemplate().requestBody("direct:a", "a"));
    }
}
