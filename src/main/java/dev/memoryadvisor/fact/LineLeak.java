package dev.memoryadvisor.fact;

/**
 * A line of which a profiler says that what it allocates is hardly ever freed.
 *
 * @param origin input and line
 * @param file source file as printed
 * @param sourceLine line in that file, from 1
 * @param likelihood the profiler's own estimate that the line leaks, 0..1
 * @param bytesPerSecond bytes that the line adds a second, over the whole run
 */
public record LineLeak(Origin origin, String file, int sourceLine, double likelihood, double bytesPerSecond)
        implements Evidence {
    /** {@code file:line}. */
    public String place() {
        return file + ":" + sourceLine;
    }
}
