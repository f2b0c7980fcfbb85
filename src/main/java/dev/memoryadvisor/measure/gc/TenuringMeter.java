package dev.memoryadvisor.measure.gc;

import dev.memoryadvisor.fact.GcTenuring;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.TenuringSummary;

/** Ages at which objects are promoted. */
final class TenuringMeter {
    private long count;
    private long atOnce;
    private Origin firstAtOnce;
    private GcTenuring last;

    void add(GcTenuring tenuring) {
        count++;
        last = tenuring;
        if (tenuring.threshold() <= 1 && tenuring.maxThreshold() > 1) {
            atOnce++;
            firstAtOnce = firstAtOnce == null ? tenuring.origin() : firstAtOnce;
        }
    }

    boolean any() {
        return count > 0;
    }

    TenuringSummary summary() {
        return count == 0
                ? null
                : new TenuringSummary(
                        firstAtOnce == null ? last.origin() : firstAtOnce,
                        count,
                        atOnce,
                        last.maxThreshold(),
                        last.desiredSurvivorBytes());
    }
}
