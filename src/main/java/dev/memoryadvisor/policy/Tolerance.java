package dev.memoryadvisor.policy;

/**
 * How much an estimated saving may rise before it counts as worse: both bounds must be passed.
 *
 * @param relative share of the earlier figure, 0..1
 * @param absoluteBytes bytes
 */
public record Tolerance(double relative, long absoluteBytes) {
    /** 10 % and 5 MiB. */
    public static final Tolerance DEFAULT = new Tolerance(0.10, 5L << 20);

    /** Whether the second figure is worse than the first. */
    public boolean exceeded(long before, long now) {
        return now - before > absoluteBytes && now - before > relative * before;
    }
}
