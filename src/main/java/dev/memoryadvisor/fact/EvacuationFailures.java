package dev.memoryadvisor.fact;

/**
 * Pauses of G1 in which objects could not be moved.
 *
 * @param origin input and line of the first
 * @param count for lack of room ({@code To-space exhausted}, {@code Evacuation Failure: Allocation})
 * @param pinned because of pinned objects ({@code Evacuation Failure: Pinned})
 * @param shareOfPauses count as a share of all young and mixed pauses, 0..1
 */
public record EvacuationFailures(Origin origin, long count, long pinned, double shareOfPauses) implements Located {}
