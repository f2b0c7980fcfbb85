package entry;

import java.util.concurrent.Callable;

/** Uses no library: what the others are compared with. */
public final class Nothing implements Callable<Object> {
    @Override
    public Object call() {
        return "nothing";
    }
}
