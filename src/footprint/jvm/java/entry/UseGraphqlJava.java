package entry;

import graphql.*;
import graphql.schema.idl.*;
import java.util.List;
import java.util.concurrent.Callable;

/** com.graphql-java:graphql-java: runs a query. */
public final class UseGraphqlJava implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        var schema = new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse("type Query { a: String }"),
                        RuntimeWiring.newRuntimeWiring().build());
        GraphQL graph = GraphQL.newGraphQL(schema).build();
        return List.of(graph, graph.execute("{ a }"));
    }
}
