package dev.memoryadvisor.measure.gc;

import dev.memoryadvisor.fact.GcMoment;

/** First and last time of a run. */
final class Clock {
    private double first = Double.NaN;
    private double last = Double.NaN;

    void see(GcMoment moment) {
        Double seconds = moment.seconds();
        if (seconds == null) {
            return;
        }
        if (!(seconds >= first)) {
            first = seconds;
        }
        if (!(seconds <= last)) {
            last = seconds;
        }
    }

    /** A pause may have begun before the first time that is printed. */
    void seeBegin(GcMoment end, double millis) {
        Double seconds = end.seconds();
        if (seconds != null && seconds - millis / 1e3 < first) {
            first = seconds - millis / 1e3;
        }
    }

    /** Whether there was any time. */
    boolean any() {
        return !Double.isNaN(first);
    }

    /** Seconds from first to last; {@code null} without times or if there is one only. */
    Double span() {
        return last > first ? Double.valueOf(last - first) : null;
    }

    /** Seconds since the first time; NaN without times. */
    double since(GcMoment moment) {
        Double seconds = moment.seconds();
        return seconds == null ? Double.NaN : seconds - first;
    }

    /** Something per minute of the run; {@code null} without times. */
    Double perMinute(long count) {
        Double span = span();
        return span == null ? null : Double.valueOf(count * 60 / span);
    }
}
