package dev.memoryadvisor.measure.gc;

import dev.memoryadvisor.fact.GcPause;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.PauseSummary;
import org.HdrHistogram.Histogram;

/** Number, sum and quantiles of pauses; quantiles are right to three digits. */
final class PauseMeter {
    private static final double NANOS = 1e6;

    private final Histogram histogram = new Histogram(3);
    private long count;
    private double total;
    private double max;
    private String maxLabel;
    private Origin maxOrigin;

    void add(GcPause pause) {
        count++;
        total += pause.millis();
        histogram.recordValue(Math.max(0, Math.min(Long.MAX_VALUE / 4, Math.round(pause.millis() * NANOS))));
        if (maxOrigin == null || pause.millis() > max) {
            max = pause.millis();
            maxLabel = pause.label();
            maxOrigin = pause.origin();
        }
    }

    /** Adds all that another one has taken. */
    void add(PauseMeter other) {
        count += other.count;
        total += other.total;
        histogram.add(other.histogram);
        if (other.maxOrigin != null && (maxOrigin == null || other.max > max)) {
            max = other.max;
            maxLabel = other.maxLabel;
            maxOrigin = other.maxOrigin;
        }
    }

    long count() {
        return count;
    }

    double totalMillis() {
        return total;
    }

    double maxMillis() {
        return max;
    }

    /** A quantile in milliseconds, 0..100; never above the longest. */
    double percentile(double percent) {
        double value = Math.min(max, histogram.getValueAtPercentile(percent) / NANOS);
        return Math.round(value * 1e6) / 1e6;
    }

    /**
     * The summary; {@code null} without pauses.
     *
     * @param spanSeconds of the run; {@code null} without times
     * @param minutes seconds of pauses in the minutes of the run
     */
    PauseSummary summary(Double spanSeconds, MinuteWindow minutes) {
        if (count == 0) {
            return null;
        }
        return new PauseSummary(
                maxOrigin,
                count,
                total,
                percentile(50),
                percentile(95),
                percentile(99),
                max,
                maxLabel,
                worstWindow(spanSeconds, minutes));
    }

    private Double worstWindow(Double span, MinuteWindow minutes) {
        if (span == null) {
            return null;
        }
        double share = span < 60 ? total / 1e3 / span : minutes.largest() / 60;
        return Math.min(1, share);
    }
}
