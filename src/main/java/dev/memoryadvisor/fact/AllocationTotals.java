package dev.memoryadvisor.fact;

/**
 * What a profiler counted over a whole run.
 *
 * @param origin input and line
 * @param allocatedBytes bytes of all allocations of the run together, freed or not; {@code null} if not given
 * @param allocations allocations of the run; {@code null} if not given
 * @param peakBytes most bytes held at one time; {@code null} if not given
 * @param growthPercent how much of what the run allocated it still held at its end, in percent; {@code null} if not given
 */
public record AllocationTotals(
        Origin origin, Long allocatedBytes, Long allocations, Long peakBytes, Double growthPercent)
        implements Evidence {}
