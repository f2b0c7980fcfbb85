package entry;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.concurrent.Callable;

/** co.elastic.clients:elasticsearch-java: makes a client without sending a request. */
public final class UseElasticsearchJava implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return ElasticsearchClient.of(b -> b.host("http://127.0.0.1:9200"));
    }
}
