import java.util.concurrent.atomic.AtomicLongFieldUpdater;

final class After {
    private static final AtomicLongFieldUpdater<After> HITS = AtomicLongFieldUpdater.newUpdater(After.class, "hits");

    private volatile long hits;

    void hit() {
        HITS.incrementAndGet(this);
    }
}
