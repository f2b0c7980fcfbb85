package entry;

import java.util.List;
import java.util.concurrent.Callable;
import joptsimple.OptionParser;

/** net.sf.jopt-simple:jopt-simple: reads a command line. */
public final class UseJoptSimple implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        OptionParser parser = new OptionParser("a:");
        return List.of(parser, parser.parse("-a", "1"));
    }
}
