package dev.memoryadvisor.fact;

/**
 * The young generation of a run.
 *
 * @param origin input and line of the collection at which it was largest
 * @param largestBytes most that was in it at the beginning of a young collection, which is when it is full
 * @param shareOfHeap that as a share of the largest committed heap, 0..1; {@code null} if that is not printed
 */
public record YoungGeneration(Origin origin, long largestBytes, Double shareOfHeap) implements Located {}
