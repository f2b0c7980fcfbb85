package dev.memoryadvisor.fact;

/**
 * How the live set runs over time.
 *
 * @param origin input and line of the last point
 * @param points points that were judged, warm-up left out
 * @param firstBytes first of them
 * @param lastBytes last of them
 * @param slopeBytesPerHour Theil–Sen slope; {@code null} without times
 * @param pValue one-sided Mann–Kendall p-value, corrected for correlated neighbours
 * @param significant whether it rises: p below 0.05 and the shape is no plateau, saw or burst; a plateau over 90 % of the
 *     maximum heap counts as a rise that the heap has stopped
 * @param shape how it runs
 * @param growthShareOfHeap rise from first to last as a share of the maximum heap (of the largest committed heap where
 *     the maximum is unknown)
 * @param exhaustionHoursLow soonest time until the heap is full; {@code null} if it cannot be said
 * @param exhaustionHours likely time
 * @param exhaustionHoursHigh latest time
 */
public record LiveSetTrend(
        Origin origin,
        int points,
        long firstBytes,
        long lastBytes,
        Double slopeBytesPerHour,
        double pValue,
        boolean significant,
        Shape shape,
        double growthShareOfHeap,
        Double exhaustionHoursLow,
        Double exhaustionHours,
        Double exhaustionHoursHigh)
        implements Located {}
