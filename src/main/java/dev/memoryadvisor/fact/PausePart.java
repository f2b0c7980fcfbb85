package dev.memoryadvisor.fact;

/**
 * The pauses of one kind that are parts of a collection beside the program: {@code initial-mark}, {@code remark},
 * {@code cleanup}, {@code final-mark}, …
 *
 * @param origin input and line of the longest
 * @param name kind
 * @param count how many
 * @param totalMillis their sum
 * @param maxMillis longest
 */
public record PausePart(Origin origin, String name, long count, double totalMillis, double maxMillis)
        implements Located {}
