package entry;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.util.List;
import java.util.concurrent.Callable;

/** org.wiremock:wiremock: starts a server that answers one request. */
public final class UseWiremock implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        WireMockServer server =
                new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
        server.start();
        return List.of(server, Loopback.get(server.port()));
    }
}
