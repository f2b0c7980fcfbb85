import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;

final class After {
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>(10_000);

    void publish(String event) {
        if (!events.offer(event)) {
            throw new RejectedExecutionException("the queue of events is full");
        }
    }
}
