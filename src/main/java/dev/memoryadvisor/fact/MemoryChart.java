package dev.memoryadvisor.fact;

import java.util.List;

/**
 * What charts of a program's memory need; at most 2,000 points a line.
 *
 * @param heap heap in use over time, from GC logs
 * @param pauses stop-the-world pauses over time
 * @param liveSet heap in use after full collections or completed marks
 * @param topClasses largest classes of the last snapshot
 * @param owners the last snapshot by owner, the largest first
 * @param growth sizes over a series of snapshots, the total first
 */
public record MemoryChart(
        List<HeapPoint> heap,
        List<PausePoint> pauses,
        List<LivePoint> liveSet,
        List<TopClass> topClasses,
        List<HeapOwner> owners,
        List<GrowthLine> growth) {
    /** Nothing to draw. */
    public static final MemoryChart EMPTY =
            new MemoryChart(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public MemoryChart {
        heap = List.copyOf(heap);
        pauses = List.copyOf(pauses);
        liveSet = List.copyOf(liveSet);
        topClasses = List.copyOf(topClasses);
        owners = List.copyOf(owners);
        growth = List.copyOf(growth);
    }

    /**
     * Heap in use around one collection.
     *
     * @param seconds time since the start of the program
     * @param beforeBytes heap in use before
     * @param afterBytes heap in use after
     */
    public record HeapPoint(double seconds, long beforeBytes, long afterBytes) {}

    /**
     * A pause.
     *
     * @param seconds time since the start of the program
     * @param millis its length
     */
    public record PausePoint(double seconds, double millis) {}

    /**
     * A point of the live set.
     *
     * @param seconds time since the start of the program; without times, number of the point
     * @param bytes heap that is alive
     */
    public record LivePoint(double seconds, long bytes) {}

    /**
     * A bar of the chart of the largest classes.
     *
     * @param name as printed
     * @param displayName friendly form
     * @param instances instances
     * @param bytes shallow bytes; {@code null} where the format has none
     */
    public record TopClass(String name, String displayName, long instances, Long bytes) {}

    /**
     * A line of the chart of growth.
     *
     * @param name class as printed; {@code null} for the total of each snapshot
     * @param displayName friendly form
     * @param unit {@code bytes} or {@code instances}
     * @param hours hours since the first snapshot; the number of the snapshot, from 0, where times are unknown
     * @param values bytes or instances at each
     */
    public record GrowthLine(String name, String displayName, String unit, List<Double> hours, List<Long> values) {
        public GrowthLine {
            hours = List.copyOf(hours);
            values = List.copyOf(values);
        }
    }
}
