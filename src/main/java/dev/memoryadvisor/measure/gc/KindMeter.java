package dev.memoryadvisor.measure.gc;

import dev.memoryadvisor.fact.CollectionKind;
import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.fact.HeapChange;
import dev.memoryadvisor.fact.Origin;

/** The collections of one kind. */
final class KindMeter {
    private final String name;
    private final Origin origin;
    private final MinuteWindow window = new MinuteWindow();
    private long count;
    private double total;
    private double max;
    private boolean durations;
    private double freed;
    private long freedCount;
    private final Clock times = new Clock();

    KindMeter(String name, Origin origin) {
        this.name = name;
        this.origin = origin;
    }

    void add(GcMoment at, Double millis, HeapChange heap) {
        count++;
        if (millis != null) {
            total += millis;
            max = Math.max(max, millis);
            durations = true;
        }
        if (heap != null && heap.beforeBytes() > 0) {
            freed += Math.max(0, heap.beforeBytes() - heap.afterBytes()) / (double) heap.beforeBytes();
            freedCount++;
        }
        times.see(at);
        Double seconds = at.seconds();
        if (seconds != null) {
            window.add(seconds, 1);
        }
    }

    long count() {
        return count;
    }

    CollectionKind summary(long all, Clock clock) {
        Double span = times.span();
        return new CollectionKind(
                origin,
                name,
                count,
                (double) count / all,
                clock.perMinute(count),
                count > 1 && span != null ? Double.valueOf(span / (count - 1)) : null,
                durations ? Double.valueOf(total) : null,
                durations ? Double.valueOf(max) : null,
                freedCount == 0 ? null : Double.valueOf(freed / freedCount),
                !times.any() ? null : Long.valueOf(Math.round(window.largest())));
    }
}
