package dev.memoryadvisor.measure.gc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.SafepointSummary;
import org.junit.jupiter.api.Test;

/** Pauses lie within safepoints: where the sums say otherwise, the log has a hole. */
class TotalsCheckTest {
    @Test
    void sumsThatAgreeAreNotSpokenOf() {
        assertThat(TotalsCheck.contradiction(100, 950, safepoints(120, 1_000, 0.97)))
                .isEmpty();
        assertThat(TotalsCheck.contradiction(100, 950, null)).isEmpty();
        assertThat(TotalsCheck.contradiction(0, 0, safepoints(120, 1_000, 0.97)))
                .isEmpty();
    }

    /** Of a concurrent collector the way into a safepoint may be longer than the pause in it. */
    @Test
    void shortPausesInLongerSafepointsAreNoHole() {
        assertThat(TotalsCheck.contradiction(3_000, 60, safepoints(3_000, 600, 1.0)))
                .isEmpty();
    }

    @Test
    void moreInPausesThanInSafepointsIsAHole() {
        assertThat(TotalsCheck.contradiction(8, 63.7, safepoints(6, 59.2, 1.0)))
                .hasValueSatisfying(w -> assertThat(w).contains("8 pauses add up to 63.7 ms", "59.2 ms"));
    }

    @Test
    void farLessInPausesThanInSafepointsOfCollectionsIsAHole() {
        assertThat(TotalsCheck.contradiction(10, 200, safepoints(50, 1_000, 0.9)))
                .hasValueSatisfying(w -> assertThat(w).contains("900.0 ms", "10 pauses to 200.0 ms"));
    }

    private static SafepointSummary safepoints(long count, double millis, double gcShare) {
        return new SafepointSummary(new Origin("gc.log", 1), count, millis, 1, 1, gcShare, null, 0);
    }
}
