package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.exec.*;

/** org.apache.commons:commons-exec: prepares a command. */
public final class UseCommonsExec implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return List.of(CommandLine.parse("true --a"), DefaultExecutor.builder().get());
    }
}
