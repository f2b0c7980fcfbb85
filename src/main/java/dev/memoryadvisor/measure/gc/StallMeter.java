package dev.memoryadvisor.measure.gc;

import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.StallSummary;

/** Stalls of one name. */
final class StallMeter {
    private final String name;
    private final Origin origin;
    private long count;
    private double total;
    private double max;

    StallMeter(String name, Origin origin) {
        this.name = name;
        this.origin = origin;
    }

    void add(double millis) {
        count++;
        total += millis;
        max = Math.max(max, millis);
    }

    StallSummary summary(Clock clock) {
        Double span = clock.span();
        return new StallSummary(
                origin,
                name,
                count,
                total,
                max,
                clock.perMinute(count),
                span == null ? null : Double.valueOf(total / 1e3 / span));
    }
}
