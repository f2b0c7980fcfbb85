import java.util.concurrent.atomic.AtomicLong;

final class Before {
    private final AtomicLong hits = new AtomicLong();

    void hit() {
        hits.incrementAndGet();
    }
}
