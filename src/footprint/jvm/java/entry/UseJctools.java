package entry;

import java.util.concurrent.Callable;
import org.jctools.queues.MpscArrayQueue;

/** org.jctools:jctools-core: fills a queue. */
public final class UseJctools implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        MpscArrayQueue<String> queue = new MpscArrayQueue<>(16);
        queue.offer("a");
        return queue;
    }
}
