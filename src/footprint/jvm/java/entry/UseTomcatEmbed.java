package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.catalina.startup.Tomcat;

/** org.apache.tomcat.embed:tomcat-embed-core: starts a server that answers one request. */
public final class UseTomcatEmbed implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        tomcat.addContext("", null);
        tomcat.start();
        return List.of(tomcat, Loopback.get(tomcat.getConnector().getLocalPort()));
    }
}
