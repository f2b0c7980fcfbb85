package dev.memoryadvisor.fact;

/**
 * How often the committed heap changed.
 *
 * @param origin input and line of the last change
 * @param count changes
 * @param minBytes smallest committed heap
 * @param maxBytes largest committed heap
 */
public record ResizeSummary(Origin origin, long count, long minBytes, long maxBytes) implements Located {}
