package dev.memoryadvisor.fact;

/**
 * The parts of pauses of one name, where the log prints them ({@code gc+phases=debug}; up to JDK 8
 * {@code -XX:+PrintGCDetails}).
 *
 * @param origin input and line of the longest
 * @param name {@code Reference Processing}, {@code Class Unloading}
 * @param count how many
 * @param totalMillis their sum
 * @param maxMillis longest
 * @param shareOfPauses sum as a share of all pauses of the run, 0..1; {@code null} without pauses
 */
public record PhaseSummary(
        Origin origin, String name, long count, double totalMillis, double maxMillis, Double shareOfPauses)
        implements Located {}
