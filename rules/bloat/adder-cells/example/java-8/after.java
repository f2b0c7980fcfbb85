import java.util.concurrent.atomic.AtomicLong;

final class After {
    private final AtomicLong visits = new AtomicLong();

    void visit() {
        visits.incrementAndGet();
    }
}
