package dev.memoryadvisor.fact;

import java.time.Instant;
import java.util.List;

/**
 * One class histogram as its input gives it: the instances and shallow bytes of each class (in CPython: type) at one
 * time.
 *
 * @param origin input, and the line of its heading
 * @param format id of the format
 * @param runtime runtime that it was taken from
 * @param rows in the order of the input, kept as {@link HistogramRows}
 * @param live whether unreachable objects are left out; {@code null} if neither the input nor the caller says
 * @param complete whether every class has a row; {@code null} if unknown
 * @param allObjects whether every object is counted (objgraph counts only what the collector tracks)
 * @param difference whether these are differences between two times rather than a state
 * @param totalInstances the input's own total, if it prints one
 * @param totalBytes the input's own total, if it prints one
 * @param takenAt when it was taken, if known
 */
public record ClassHistogram(
        Origin origin,
        String format,
        RuntimeKind runtime,
        List<HistogramRow> rows,
        Boolean live,
        Boolean complete,
        Boolean allObjects,
        boolean difference,
        Long totalInstances,
        Long totalBytes,
        Instant takenAt)
        implements Evidence {
    public ClassHistogram {
        rows = HistogramRows.copyOf(rows);
    }

    /** The same histogram with its liveness said by the caller or by a GC log. */
    public ClassHistogram withLive(Boolean newLive) {
        return new ClassHistogram(
                origin,
                format,
                runtime,
                rows,
                newLive,
                complete,
                allObjects,
                difference,
                totalInstances,
                totalBytes,
                takenAt);
    }

    /** The same histogram with its time said by the caller. */
    public ClassHistogram withTakenAt(Instant newTakenAt) {
        return new ClassHistogram(
                origin,
                format,
                runtime,
                rows,
                live,
                complete,
                allObjects,
                difference,
                totalInstances,
                totalBytes,
                newTakenAt);
    }
}
