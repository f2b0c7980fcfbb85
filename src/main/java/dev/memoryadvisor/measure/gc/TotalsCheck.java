package dev.memoryadvisor.measure.gc;

import dev.memoryadvisor.fact.SafepointSummary;
import java.util.Locale;
import java.util.Optional;

/**
 * Compares two sums that a log gives independently of each other: every pause of a collection lies within a safepoint
 * ({@code VMThread::inner_execute} in {@code src/hotspot/share/runtime/vmThread.cpp}). Where they contradict each other, a
 * part of the log is missing.
 */
final class TotalsCheck {
    /** Pauses are printed to a microsecond, safepoints to a nanosecond. */
    private static final double ROUNDING_MILLIS = 0.01;

    private static final double ROUNDING_SHARE = 1.02;

    /** What a safepoint takes beside the pause in it: threads are stopped and let go, the heap is verified. */
    private static final double AROUND_MILLIS = 2;

    private static final double AROUND_SHARE = 1.5;

    private TotalsCheck() {}

    /**
     * What is wrong, if anything is.
     *
     * @param pauses number of pauses
     * @param pauseMillis their sum
     * @param safepoints all safepoints; {@code null} if none was logged
     */
    static Optional<String> contradiction(long pauses, double pauseMillis, SafepointSummary safepoints) {
        if (safepoints == null || pauses == 0) {
            return Optional.empty();
        }
        if (pauseMillis > safepoints.totalMillis() * ROUNDING_SHARE + pauses * ROUNDING_MILLIS) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "%,d pauses add up to %,.1f ms, more than the %,.1f ms of all %,d safepoints in which they must"
                            + " lie: some lines of safepoints are missing",
                    pauses,
                    pauseMillis,
                    safepoints.totalMillis(),
                    safepoints.count()));
        }
        if (safepoints.gcShare() == null) {
            return Optional.empty();
        }
        double collections = safepoints.gcShare() * safepoints.totalMillis();
        if (collections > pauseMillis * AROUND_SHARE + safepoints.count() * AROUND_MILLIS) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "the safepoints of collections add up to %,.1f ms, the %,d pauses to %,.1f ms only: some lines of"
                            + " pauses are missing",
                    collections,
                    pauses,
                    pauseMillis));
        }
        return Optional.empty();
    }
}
