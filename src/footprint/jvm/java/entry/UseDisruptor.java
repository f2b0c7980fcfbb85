package entry;

import com.lmax.disruptor.dsl.Disruptor;
import java.util.concurrent.Callable;

/** com.lmax:disruptor: publishes to a ring of 1024 places. */
public final class UseDisruptor implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Disruptor<long[]> disruptor = new Disruptor<>(() -> new long[1], 1024, r -> new Thread(r));
        disruptor.handleEventsWith((event, sequence, last) -> {});
        disruptor.start().publishEvent((event, sequence) -> event[0] = 1);
        return disruptor;
    }
}
