package dev.memoryadvisor.fact;

/**
 * Humongous allocation in a G1 run.
 *
 * @param origin input and line of the first collection that it caused, or of the first region
 * @param collections collections of cause {@code G1 Humongous Allocation}
 * @param share of all collections, 0..1
 * @param perMinute how many a minute; {@code null} without times
 * @param maxRegions most humongous regions before a collection
 * @param reclaimedRegions humongous regions freed by all young collections together
 * @param regionBytes region size; {@code null} if not logged
 */
public record HumongousSummary(
        Origin origin,
        long collections,
        double share,
        Double perMinute,
        long maxRegions,
        long reclaimedRegions,
        Long regionBytes)
        implements Located {}
