package entry;

import io.sentry.Sentry;
import java.util.concurrent.Callable;

/** io.sentry:sentry: starts the client without sending an event. */
public final class UseSentry implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Sentry.init(options -> options.setDsn("http://a@127.0.0.1:1/1"));
        return Sentry.getCurrentScopes();
    }
}
