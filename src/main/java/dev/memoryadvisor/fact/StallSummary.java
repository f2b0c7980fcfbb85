package dev.memoryadvisor.fact;

/**
 * Threads that waited for memory: allocation and relocation stalls of ZGC, degenerated and cancelled cycles of
 * Shenandoah.
 *
 * @param origin input and line of the first
 * @param name {@code Allocation Stall}, {@code Relocation Stall}, {@code Degenerated GC}
 * @param count how many
 * @param totalMillis their sum
 * @param maxMillis longest
 * @param perMinute how many a minute; {@code null} without times
 * @param shareOfTime sum as a share of the run, may exceed 1 with many threads; {@code null} without times
 */
public record StallSummary(
        Origin origin,
        String name,
        long count,
        double totalMillis,
        double maxMillis,
        Double perMinute,
        Double shareOfTime)
        implements Located {}
