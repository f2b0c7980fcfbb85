import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

final class Before {
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

    void publish(String event) {
        events.add(event);
    }
}
