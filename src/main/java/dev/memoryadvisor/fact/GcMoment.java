package dev.memoryadvisor.fact;

import java.time.Instant;

/**
 * When a line of a GC log was written, as far as its decorations say.
 *
 * @param uptimeSeconds seconds since the process started; {@code null} if not printed
 * @param wallClock time of day; {@code null} if not printed
 */
public record GcMoment(Double uptimeSeconds, Instant wallClock) {
    /** No time is printed. */
    public static final GcMoment UNKNOWN = new GcMoment(null, null);

    /** Seconds on the one clock of a log: uptime, else since 1970; {@code null} without times. */
    public Double seconds() {
        if (uptimeSeconds != null || wallClock == null) {
            return uptimeSeconds;
        }
        return wallClock.getEpochSecond() + wallClock.getNano() / 1e9;
    }
}
