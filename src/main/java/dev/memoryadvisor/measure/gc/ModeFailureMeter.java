package dev.memoryadvisor.measure.gc;

import dev.memoryadvisor.fact.ConcurrentModeFailures;
import dev.memoryadvisor.fact.GcPause;
import dev.memoryadvisor.fact.Origin;

/** Collections of CMS that came to nothing, told by the words that the JVM puts into their label. */
final class ModeFailureMeter {
    private Origin origin;
    private long failures;
    private long interruptions;
    private long promotionFailures;
    private double total;
    private double max;

    void add(GcPause pause) {
        boolean failed = pause.label().contains("concurrent mode failure");
        boolean interrupted = pause.label().contains("concurrent mode interrupted");
        boolean promotion = pause.label().contains("promotion failed");
        if (!failed && !interrupted && !promotion) {
            return;
        }
        failures += failed ? 1 : 0;
        interruptions += interrupted ? 1 : 0;
        promotionFailures += promotion ? 1 : 0;
        total += pause.millis();
        max = Math.max(max, pause.millis());
        origin = origin == null ? pause.origin() : origin;
    }

    ConcurrentModeFailures summary() {
        return origin == null
                ? null
                : new ConcurrentModeFailures(origin, failures, interruptions, promotionFailures, total, max);
    }
}
