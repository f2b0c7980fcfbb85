package dev.memoryadvisor.fact;

/**
 * Where the time of the longer pauses of a run went, those of {@value #LEAST_MILLIS} ms or more: the JVM prints CPU times in
 * steps of 10 ms, so that shorter ones say little. Those that a histogram caused are left out.
 *
 * @param origin input and line of the longest of them
 * @param count how many there are, of those with a CPU time
 * @param userMillis their time in the process, all threads together
 * @param sysMillis their time in the kernel, all threads together
 * @param realMillis their time on the clock
 * @param waiting those that took twice as long on the clock as on all CPUs together, or longer
 * @param inKernel those that spent more time in the kernel than in the process
 * @param onOneThread those that had less than 1.5 CPUs on average
 */
public record CpuSummary(
        Origin origin,
        long count,
        double userMillis,
        double sysMillis,
        double realMillis,
        long waiting,
        long inKernel,
        long onOneThread)
        implements Located {
    /** Shortest pause that is looked at, in milliseconds. */
    public static final int LEAST_MILLIS = 100;
}
