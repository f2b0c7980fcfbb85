package dev.memoryadvisor.fact;

/**
 * One run of a process as its GC log shows it.
 *
 * @param origin input and first line
 * @param runtime runtime that wrote the log
 * @param collector collector, in the words of {@link Program#collector()}
 * @param runtimeVersion version as printed, or {@code null}
 * @param spanSeconds time between first and last event; {@code null} without times
 * @param collections collections, those that a histogram caused left out
 * @param pauses stop-the-world pauses that the log records, all of them
 * @param pauseTotalMillis their sum, those that a histogram caused left out
 * @param throughput share of the time in which the program ran, 0..1; {@code null} without times or pauses
 * @param gcShareOfCpu CPU time of the pauses as a share of what the CPUs could give in the run, 0..1; {@code null} if not
 *     logged
 * @param allocationBytesPerSecond allocation rate; {@code null} if it cannot be computed
 * @param promotionBytesPerSecond promotion rate; {@code null} likewise
 * @param maxHeapBytes maximum heap; {@code null} if not logged
 * @param regionBytes region size; {@code null} if there is none
 * @param cpus CPUs; {@code null} if not logged
 * @param memoryBytes memory of the machine or container; {@code null} if not logged
 * @param pausesLogged whether this collector and log level record pauses
 * @param details whether the log is {@code gc*} rather than {@code gc}
 */
public record GcRun(
        Origin origin,
        RuntimeKind runtime,
        String collector,
        String runtimeVersion,
        Double spanSeconds,
        long collections,
        long pauses,
        double pauseTotalMillis,
        Double throughput,
        Double gcShareOfCpu,
        Double allocationBytesPerSecond,
        Double promotionBytesPerSecond,
        Long maxHeapBytes,
        Long regionBytes,
        Integer cpus,
        Long memoryBytes,
        boolean pausesLogged,
        boolean details)
        implements Located {}
