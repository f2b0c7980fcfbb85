package dev.memoryadvisor.fact;

/**
 * Safepoints of a run.
 *
 * @param origin input and line of the longest
 * @param count how many
 * @param totalMillis sum of their total times
 * @param maxReachingMillis longest time until all threads had stopped
 * @param totalReachingMillis sum of those times
 * @param gcShare share of the total that collections took, 0..1; {@code null} if no operation is printed
 * @param topOperation operation other than a collection that took most; {@code null} if there is none
 * @param topOperationMillis its sum
 */
public record SafepointSummary(
        Origin origin,
        long count,
        double totalMillis,
        double maxReachingMillis,
        double totalReachingMillis,
        Double gcShare,
        String topOperation,
        double topOperationMillis)
        implements Located {}
