package dev.memoryadvisor.advice;

/**
 * An estimate of bytes.
 *
 * @param low at least
 * @param likely as a rule
 * @param high at most
 */
public record Bytes(long low, long likely, long high) {
    /** Nothing. */
    public static final Bytes NONE = new Bytes(0, 0, 0);

    /** No more than so many. */
    Bytes atMost(long limit) {
        return new Bytes(Math.min(low, limit), Math.min(likely, limit), Math.min(high, limit));
    }

    Bytes plus(Bytes other) {
        return new Bytes(low + other.low, likely + other.likely, high + other.high);
    }
}
