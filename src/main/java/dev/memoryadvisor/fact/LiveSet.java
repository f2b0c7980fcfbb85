package dev.memoryadvisor.fact;

/**
 * Heap in use after full collections or completed marks.
 *
 * @param origin input and line of the last point
 * @param points how many there are
 * @param lastBytes last one
 * @param maxBytes largest
 * @param shareOfMaxHeap last one as a share of the maximum heap; {@code null} if that is unknown
 * @param peakOccupancyBytes most heap in use at any moment of the log
 */
public record LiveSet(
        Origin origin, int points, long lastBytes, long maxBytes, Double shareOfMaxHeap, long peakOccupancyBytes)
        implements Located {}
