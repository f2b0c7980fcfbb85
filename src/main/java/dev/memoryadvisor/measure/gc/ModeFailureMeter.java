package dev.memoryadvisor.measure.gc;

import dev.memoryadvisor.fact.ConcurrentModeFailures;
import dev.memoryadvisor.fact.GcPause;
import dev.memoryadvisor.fact.Origin;
import java.util.HashMap;
import java.util.Map;

/** Collections of CMS that came to nothing, told by the words that the JVM puts into their label. */
final class ModeFailureMeter {
    private static final int MOST_KNOWN = 100;

    private enum Failure {
        NONE,
        PROMOTION,
        MODE,
        INTERRUPTION;

        private static Failure of(String label) {
            if (label.contains("promotion failed")) {
                return PROMOTION;
            }
            if (label.contains("concurrent mode failure")) {
                return MODE;
            }
            return label.contains("concurrent mode interrupted") ? INTERRUPTION : NONE;
        }
    }

    /** What labels say: a log has few, and millions of pauses. */
    private final Map<String, Failure> known = new HashMap<>();

    private Origin origin;
    private long failures;
    private double total;
    private double max;
    private long interruptions;
    private long promotionFailures;
    private double maxPromotion;

    void add(GcPause pause) {
        switch (failure(pause.label())) {
            case PROMOTION -> {
                promotionFailures++;
                maxPromotion = Math.max(maxPromotion, pause.millis());
            }
            case MODE -> {
                failures++;
                total += pause.millis();
                max = Math.max(max, pause.millis());
            }
            case INTERRUPTION -> interruptions++;
            case NONE -> {
                return;
            }
        }
        origin = origin == null ? pause.origin() : origin;
    }

    private Failure failure(String label) {
        Failure failure = known.get(label);
        if (failure == null) {
            failure = Failure.of(label);
            if (known.size() < MOST_KNOWN) {
                known.put(label, failure);
            }
        }
        return failure;
    }

    ConcurrentModeFailures summary() {
        return origin == null
                ? null
                : new ConcurrentModeFailures(
                        origin, failures, total, max, interruptions, promotionFailures, maxPromotion);
    }
}
