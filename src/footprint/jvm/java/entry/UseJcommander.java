package entry;

import com.beust.jcommander.*;
import java.util.concurrent.Callable;

/** com.beust:jcommander: reads a command line. */
public final class UseJcommander implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Command command = new Command();
        JCommander.newBuilder().addObject(command).build().parse("-a", "1");
        return command;
    }

    public static class Command {
        @Parameter(names = "-a")
        public int a;
    }
}
