package dev.memoryadvisor.measure.histogram;

import dev.memoryadvisor.fact.Program;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.measure.statistics.Shapes;
import dev.memoryadvisor.measure.statistics.TheilSen;

/**
 * When the heap is full if the total goes on rising as it did. The slope is that of the whole snapshot, not of the
 * classes that grow: others shrink.
 *
 * @param slopeBytesPerHour Theil–Sen slope of the total; {@code null} without times or bytes
 * @param low soonest hours until the limit, from Sen's interval; {@code null} if it cannot be said
 * @param likely likely hours
 * @param high latest hours; {@code null} too where the interval holds a slope of 0
 */
record Forecast(Double slopeBytesPerHour, Double low, Double likely, Double high) {
    static Forecast of(Snapshots snapshots, Program program, RuntimeKind runtime) {
        if (snapshots.hours() == null || !snapshots.bytes()) {
            return new Forecast(null, null, null, null);
        }
        double[] totals = snapshots.totals();
        TheilSen line = TheilSen.of(snapshots.hours(), totals);
        Long limit = program.maxHeapBytes() == null ? program.memoryLimitBytes() : program.maxHeapBytes();
        // Garbage that a JVM's histogram counts is collected long before the heap is full; CPython frees at once.
        boolean meaningful = Boolean.TRUE.equals(snapshots.live()) || runtime == RuntimeKind.CPYTHON;
        if (limit == null
                || !meaningful
                || snapshots.points() < 3
                || line.slope() <= 0
                || !Shapes.mayKeepRising(Shapes.of(snapshots.hours(), totals))) {
            return new Forecast(line.slope(), null, null, null);
        }
        double remaining = Math.max(0, limit - ClassLine.last(totals));
        return new Forecast(
                line.slope(),
                hours(remaining, line.high()),
                hours(remaining, line.slope()),
                hours(remaining, line.low()));
    }

    private static Double hours(double remaining, Double slope) {
        return slope == null || slope <= 0 ? null : Double.valueOf(remaining / slope);
    }
}
