package dev.memoryadvisor.fact;

/**
 * The stop-the-world pauses of a run, in milliseconds; those that a histogram caused are left out.
 *
 * @param origin input and line of the longest
 * @param count how many
 * @param totalMillis their sum
 * @param p50 median
 * @param p95 95th percentile
 * @param p99 99th percentile
 * @param max longest
 * @param maxLabel what the longest was, verbatim
 * @param worstWindowShare largest share of any 60 s (of the whole run if it is shorter) spent in pauses;
 *     {@code null} without times
 */
public record PauseSummary(
        Origin origin,
        long count,
        double totalMillis,
        double p50,
        double p95,
        double p99,
        double max,
        String maxLabel,
        Double worstWindowShare)
        implements Located {}
