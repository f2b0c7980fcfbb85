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
}
