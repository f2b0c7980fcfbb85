package dev.memoryadvisor.fact;

/**
 * Heap in use before and after a pause or cycle.
 *
 * @param beforeBytes in use before
 * @param afterBytes in use after
 * @param committedBytes committed after; {@code null} if not printed
 */
public record HeapChange(long beforeBytes, long afterBytes, Long committedBytes) {}
