package dev.memoryadvisor.fact;

/**
 * The runs of CPython's cyclic collector over one generation.
 *
 * @param origin input and line of the last run
 * @param generation generation, 0 to 2
 * @param runs how many
 * @param firstObjects tracked objects in all generations at the first run
 * @param objects tracked objects in all generations at the last run
 * @param unreachable sum of unreachable objects; {@code null} if the log never says
 * @param uncollectable sum of uncollectable objects; {@code null} likewise
 * @param runsWithoutGarbage runs that found nothing unreachable
 * @param elapsedMillis sum of the times; {@code null} if the log never says
 * @param maxElapsedMillis longest; {@code null} likewise
 * @param permanent objects in the permanent generation at the last run; {@code null} if not printed
 * @param rises whether the objects rose at every run but the first: needs 5 runs or more
 */
public record GenerationSummary(
        Origin origin,
        int generation,
        long runs,
        long firstObjects,
        long objects,
        Long unreachable,
        Long uncollectable,
        long runsWithoutGarbage,
        Double elapsedMillis,
        Double maxElapsedMillis,
        Long permanent,
        boolean rises)
        implements Located {}
