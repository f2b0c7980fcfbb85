package entry;

import java.util.concurrent.Callable;
import org.kohsuke.args4j.*;

/** args4j:args4j: reads a command line. */
public final class UseArgs4j implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        CmdLineParser parser = new CmdLineParser(new Command());
        parser.parseArgument("-a", "1");
        return parser;
    }

    public static class Command {
        @Option(name = "-a")
        public int a;
    }
}
