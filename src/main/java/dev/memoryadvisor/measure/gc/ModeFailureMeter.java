package dev.memoryadvisor.measure.gc;

import dev.memoryadvisor.fact.ConcurrentModeFailures;
import dev.memoryadvisor.fact.GcPause;
import dev.memoryadvisor.fact.Origin;

/** Collections of CMS that came to nothing, told by the words that the JVM puts into their label. */
final class ModeFailureMeter {
    private Origin origin;
    private long failures;
    private double total;
    private double max;
    private long interruptions;
    private long promotionFailures;
    private double maxPromotion;

    void add(GcPause pause) {
        String label = pause.label();
        if (label.contains("promotion failed")) {
            promotionFailures++;
            maxPromotion = Math.max(maxPromotion, pause.millis());
        } else if (label.contains("concurrent mode failure")) {
            failures++;
            total += pause.millis();
            max = Math.max(max, pause.millis());
        } else if (label.contains("concurrent mode interrupted")) {
            interruptions++;
        } else {
            return;
        }
        origin = origin == null ? pause.origin() : origin;
    }

    ConcurrentModeFailures summary() {
        return origin == null
                ? null
                : new ConcurrentModeFailures(
                        origin, failures, total, max, interruptions, promotionFailures, maxPromotion);
    }
}
