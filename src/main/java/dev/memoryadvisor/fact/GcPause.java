package dev.memoryadvisor.fact;

/**
 * A stop-the-world pause.
 *
 * @param origin input and line where it ends
 * @param at when it ended
 * @param gcId number that the JVM gave the collection, from 0; {@code null} if not printed
 * @param kind what it is; {@link GcKind#collection()} tells a collection from a part of a concurrent one
 * @param label what it is, verbatim ({@code Pause Young (Normal) (G1 Evacuation Pause)})
 * @param cause the JVM's cause, verbatim; {@code null} if not printed
 * @param millis how long it took
 * @param heap heap in use before and after; {@code null} if not printed
 * @param generations generations before and after; {@code null} if not printed
 * @param cpu CPU time; {@code null} if not printed
 * @param startsCycle whether a concurrent cycle begins with it (G1)
 * @param evacuationFailed whether objects could not be moved for lack of room
 * @param pinned whether objects could not be moved because they were pinned
 */
public record GcPause(
        Origin origin,
        GcMoment at,
        Integer gcId,
        GcKind kind,
        String label,
        String cause,
        double millis,
        HeapChange heap,
        GenerationChange generations,
        CpuTime cpu,
        boolean startsCycle,
        boolean evacuationFailed,
        boolean pinned)
        implements GcEvent {
    /** Cause of the collections that a class histogram of live objects begins with. */
    public static final String HEAP_INSPECTION = "Heap Inspection Initiated GC";

    /** Whether a class histogram caused it, not the program. */
    public boolean inspection() {
        return HEAP_INSPECTION.equals(cause);
    }
}
