package entry;

import java.util.concurrent.Callable;
import org.apache.commons.cli.*;

/** commons-cli:commons-cli: reads a command line. */
public final class UseCommonsCli implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Options options = new Options().addOption("a", true, "an option");
        return new DefaultParser().parse(options, new String[] {"-a", "1"});
    }
}
