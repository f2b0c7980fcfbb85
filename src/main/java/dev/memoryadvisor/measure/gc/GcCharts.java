package dev.memoryadvisor.measure.gc;

import java.util.List;

/**
 * Points of a GC log for charts, at most 2,000 a line, in time order.
 *
 * @param heap heap before and after collections
 * @param pauses stop-the-world pauses; of those that had to be thinned, the longest ones
 * @param liveSet points of the live set
 */
public record GcCharts(List<HeapPoint> heap, List<PausePoint> pauses, List<LivePoint> liveSet) {
    public GcCharts {
        heap = List.copyOf(heap);
        pauses = List.copyOf(pauses);
        liveSet = List.copyOf(liveSet);
    }

    /**
     * Heap in use around a collection.
     *
     * @param seconds since the beginning of the log
     * @param beforeBytes before
     * @param afterBytes after
     */
    public record HeapPoint(double seconds, long beforeBytes, long afterBytes) {}

    /**
     * A pause.
     *
     * @param seconds since the beginning of the log
     * @param millis how long
     */
    public record PausePoint(double seconds, double millis) {}

    /**
     * A point of the live set.
     *
     * @param seconds since the beginning of the log; without times, number of the point
     * @param bytes heap that is alive
     */
    public record LivePoint(double seconds, long bytes) {}
}
