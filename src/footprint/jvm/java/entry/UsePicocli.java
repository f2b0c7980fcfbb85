package entry;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** info.picocli:picocli: reads a command line. */
public final class UsePicocli implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        CommandLine line = new CommandLine(new Command());
        return List.of(line, line.parseArgs("-a", "1"));
    }

    @CommandLine.Command(name = "a")
    public static class Command {
        @CommandLine.Option(names = "-a")
        int a;
    }
}
