package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.weld.environment.se.Weld;

/** org.jboss.weld.se:weld-se-core: starts a container with one bean. */
public final class UseWeldSe implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        var container = new Weld().disableDiscovery().addBeanClass(Bean.class).initialize();
        return List.of(container, container.select(Bean.class).get());
    }

    @jakarta.enterprise.context.ApplicationScoped
    public static class Bean {
        public int get() {
            return 1;
        }
    }
}
