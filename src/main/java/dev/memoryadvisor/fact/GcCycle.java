package dev.memoryadvisor.fact;

/**
 * A collection beside the program, at its end; its pauses are events of their own.
 *
 * @param origin input and line where it ends
 * @param at when it ended
 * @param gcId number that the JVM gave the collection, from 0; {@code null} if not printed
 * @param kind what it is
 * @param label what it is, verbatim
 * @param cause the JVM's cause, verbatim; {@code null} if not printed
 * @param millis how long it took; {@code null} if not printed
 * @param heap heap in use when it began and ended; {@code null} if not printed
 * @param liveBytes heap that its mark found alive; {@code null} if not printed
 * @param allocatedBytes what the program allocated meanwhile; {@code null} if it cannot be told
 * @param promotedBytes what moved to the old generation; {@code null} if not printed
 * @param completed whether it came to its end, neither aborted nor cancelled
 */
public record GcCycle(
        Origin origin,
        GcMoment at,
        Integer gcId,
        GcKind kind,
        String label,
        String cause,
        Double millis,
        HeapChange heap,
        Long liveBytes,
        Long allocatedBytes,
        Long promotedBytes,
        boolean completed)
        implements GcEvent {
    /** Whether a class histogram caused it, not the program. */
    public boolean inspection() {
        return GcPause.HEAP_INSPECTION.equals(cause);
    }
}
