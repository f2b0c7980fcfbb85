package dev.memoryadvisor.fact;

/**
 * The young collections since the last one that reached the old generation: a full or mixed collection, or one beside the
 * program that came to its end.
 *
 * @param origin input and line of the last
 * @param youngCollections how many
 * @param firstBytes heap in use after the first of them
 * @param lastBytes heap in use after the last
 * @param shareOfMaxHeap the last as a share of the maximum heap, 0..1; {@code null} if that is unknown
 */
public record SinceOldCollection(
        Origin origin, long youngCollections, long firstBytes, long lastBytes, Double shareOfMaxHeap)
        implements Located {}
