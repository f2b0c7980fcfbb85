package dev.memoryadvisor.fact;

/**
 * What CPython's cyclic collector has done in one generation since the process started, from {@code gc.get_stats()}.
 *
 * @param origin input and line
 * @param generation generation, 0 to 2
 * @param collections runs
 * @param collected objects freed
 * @param uncollectable objects that could not be freed
 * @param threshold threshold at which it runs, from {@code gc.get_threshold()}: of generation 0, objects; 0 means that
 *     collections never start by themselves; {@code null} if not given
 * @param frozen objects in the permanent generation, from {@code gc.get_freeze_count()}; {@code null} if not given
 */
public record GenerationTotals(
        Origin origin,
        int generation,
        long collections,
        long collected,
        long uncollectable,
        Long threshold,
        Long frozen)
        implements GcEvent {}
