package dev.memoryadvisor.fact;

/**
 * A row of a class histogram.
 *
 * @param name class or type exactly as printed ({@code [B}, {@code workload.Order})
 * @param module module as printed beside the name, with version ({@code java.base@17.0.15}), or {@code null}
 * @param instances number of instances; negative only in a difference
 * @param bytes shallow bytes of all instances together; {@code null} where the format has none
 * @param line line in the input, from 1; {@code null} where the input has no lines (a heap dump)
 */
public record HistogramRow(String name, String module, long instances, Long bytes, Integer line) {}
