package entry;

import java.util.concurrent.Callable;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;

/** org.elasticsearch.client:elasticsearch-rest-client: makes a client without sending a request. */
public final class UseElasticsearchRest implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return RestClient.builder(new HttpHost("127.0.0.1", 9200)).build();
    }
}
