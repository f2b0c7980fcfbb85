package dev.memoryadvisor.fact;

/**
 * The collections of one kind: {@code young}, {@code mixed}, {@code full}, {@code concurrent}, {@code minor},
 * {@code major}, {@code degenerated}, … Those that a histogram caused are left out.
 *
 * @param origin input and line of the first
 * @param name kind
 * @param count how many
 * @param share of all collections, 0..1
 * @param perMinute how many a minute; {@code null} without times
 * @param meanIntervalSeconds mean time from one to the next; {@code null} with fewer than two or without times
 * @param totalMillis sum of their pauses; for a concurrent kind, of their durations; {@code null} if not logged
 * @param maxMillis longest; {@code null} likewise
 * @param meanFreedShare mean share of the heap in use that they freed, 0..1; {@code null} if not logged
 * @param maxInOneMinute most of them in any 60 s; {@code null} without times
 */
public record CollectionKind(
        Origin origin,
        String name,
        long count,
        double share,
        Double perMinute,
        Double meanIntervalSeconds,
        Double totalMillis,
        Double maxMillis,
        Double meanFreedShare,
        Long maxInOneMinute)
        implements Located {}
