package dev.memoryadvisor.fact;

import java.util.List;

/**
 * The snapshots of one process in time order.
 *
 * @param origin the last snapshot
 * @param points number of snapshots
 * @param inputs their inputs, in time order
 * @param totalBytes bytes of each snapshot, in time order
 * @param hours time of each since the first, in hours; empty without times
 * @param live whether every snapshot is live; {@code null} if unknown
 * @param shape how the total runs
 */
public record SnapshotSeries(
        Origin origin,
        int points,
        List<String> inputs,
        List<Long> totalBytes,
        List<Double> hours,
        Boolean live,
        Shape shape)
        implements Located {
    public SnapshotSeries {
        inputs = List.copyOf(inputs);
        totalBytes = List.copyOf(totalBytes);
        hours = List.copyOf(hours);
    }

    /** The largest total, in bytes; 0 without snapshots. */
    public long peakBytes() {
        return totalBytes.stream().mapToLong(b -> b).max().orElse(0);
    }

    /** Which snapshot has the largest total, from 1; the first of several. */
    public int peakPoint() {
        return totalBytes.indexOf(peakBytes()) + 1;
    }

    /** What the program holds as a rule: the median of the totals, in bytes; 0 without snapshots. */
    public long usualBytes() {
        return totalBytes.isEmpty() ? 0 : totalBytes.stream().sorted().toList().get((totalBytes.size() - 1) / 2);
    }

    /** The total of the last snapshot, in bytes; 0 without snapshots. */
    public long lastBytes() {
        return totalBytes.isEmpty() ? 0 : totalBytes.get(totalBytes.size() - 1);
    }
}
