package dev.memoryadvisor.fact;

/**
 * The collections of one cause; the label is the runtime's own, verbatim.
 *
 * @param origin input and line of the first
 * @param name cause
 * @param count how many
 * @param share of all collections, 0..1
 * @param perMinute how many a minute; {@code null} without times
 * @param totalMillis sum of their pauses
 * @param maxMillis longest pause
 */
public record CauseSummary(
        Origin origin, String name, long count, double share, Double perMinute, double totalMillis, double maxMillis)
        implements Located {}
