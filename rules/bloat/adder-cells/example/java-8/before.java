import java.util.concurrent.atomic.LongAdder;

final class Before {
    private final LongAdder visits = new LongAdder();

    void visit() {
        visits.increment();
    }
}
