package entry;

import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.*;

/** org.junit.jupiter:junit-jupiter: runs one test. */
public final class UseJunitJupiter implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        var launcher = LauncherFactory.create();
        launcher.execute(LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(Case.class))
                .build());
        return launcher;
    }

    public static class Case {
        @Test
        void works() {}
    }
}
