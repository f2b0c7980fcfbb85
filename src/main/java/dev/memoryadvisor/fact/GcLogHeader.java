package dev.memoryadvisor.fact;

/**
 * What a GC log says of its run; unknown values are {@code null}. A header of the same run may follow when more is known:
 * its values add to the earlier ones.
 *
 * @param origin input and line where the run begins
 * @param run number of the run in this input, from 1: a log that is appended to holds several
 * @param at when the run, or what is left of it, begins
 * @param runtime runtime that wrote the log
 * @param collector collector, in the words of {@link Program#collector()}
 * @param generational ZGC, Shenandoah: whether it has generations
 * @param runtimeVersion version as printed
 * @param processId process id, from the decorations
 * @param cpus CPUs available to the process
 * @param memoryBytes memory of the machine or container
 * @param initialHeapBytes initial heap
 * @param maxHeapBytes maximum heap
 * @param regionBytes region size
 * @param parallelWorkers workers in pauses
 * @param concurrentWorkers workers beside the program
 * @param compressedOops whether references are compressed
 */
public record GcLogHeader(
        Origin origin,
        int run,
        GcMoment at,
        RuntimeKind runtime,
        String collector,
        Boolean generational,
        String runtimeVersion,
        Long processId,
        Integer cpus,
        Long memoryBytes,
        Long initialHeapBytes,
        Long maxHeapBytes,
        Long regionBytes,
        Integer parallelWorkers,
        Integer concurrentWorkers,
        Boolean compressedOops)
        implements GcEvent {
    /** The same, as another run. */
    public GcLogHeader withRun(int number) {
        return new GcLogHeader(
                origin,
                number,
                at,
                runtime,
                collector,
                generational,
                runtimeVersion,
                processId,
                cpus,
                memoryBytes,
                initialHeapBytes,
                maxHeapBytes,
                regionBytes,
                parallelWorkers,
                concurrentWorkers,
                compressedOops);
    }
}
