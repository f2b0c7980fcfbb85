package dev.memoryadvisor.fact;

/**
 * What the head of a GC log says of its run; unknown values are {@code null}. A later header with another start begins
 * another run.
 *
 * @param origin input and line
 * @param runtime runtime that wrote the log
 * @param collector collector, in the words of {@link Program#collector()}
 * @param runtimeVersion version as printed
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
        RuntimeKind runtime,
        String collector,
        String runtimeVersion,
        Integer cpus,
        Long memoryBytes,
        Long initialHeapBytes,
        Long maxHeapBytes,
        Long regionBytes,
        Integer parallelWorkers,
        Integer concurrentWorkers,
        Boolean compressedOops)
        implements GcEvent {}
