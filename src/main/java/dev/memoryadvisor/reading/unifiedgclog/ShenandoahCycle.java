package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.fact.GcCycle;
import dev.memoryadvisor.fact.GcKind;
import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.fact.HeapChange;
import dev.memoryadvisor.fact.Origin;

/**
 * One concurrent cycle of Shenandoah, which has no line of its own: it is put together from its phases. A cycle that
 * finds enough garbage without moving anything ends with its first cleanup, any other with the cleanup after
 * {@code Pause Final Update Refs} ({@code shenandoahConcurrentGC.cpp}).
 */
final class ShenandoahCycle {
    private boolean active;
    private long id;
    private String label;
    private double startSeconds;
    private boolean cleaned;
    private boolean moving;
    private boolean cancelled;
    private long before;
    private long after;
    private Long committed;
    private long allocated;
    private Origin origin;
    private GcMoment at;

    /** Whether a cycle with another id is open. */
    boolean other(long gcId) {
        return active && id != gcId;
    }

    boolean is(long gcId) {
        return active && id == gcId;
    }

    /** A phase or pause of the cycle; the first one opens it. */
    void phase(long gcId, String name, Origin line, GcMoment moment, double millis) {
        if (!active) {
            active = true;
            id = gcId;
            cleaned = false;
            moving = false;
            cancelled = false;
            allocated = 0;
            origin = line;
            at = moment;
            label = name;
            Double seconds = moment.seconds();
            startSeconds = seconds == null ? Double.NaN : seconds - millis / 1e3;
        }
        if (name.startsWith("Concurrent evacuation") || name.startsWith("Pause Init Update Refs")) {
            moving = true;
        }
    }

    /** {@code Concurrent cleanup} with the heap before and after. */
    void cleanup(String name, HeapChange heap, Origin line, GcMoment moment) {
        if (cleaned) {
            allocated += Math.max(0, heap.beforeBytes() - after);
        } else {
            before = heap.beforeBytes();
        }
        after = heap.afterBytes();
        committed = heap.committedBytes();
        cleaned = true;
        moving = false;
        origin = line;
        at = moment;
        label = name;
    }

    void cancel() {
        cancelled = true;
    }

    /** Forgets the cycle: a pause of the same id has finished it. */
    void drop() {
        active = false;
    }

    /** Ends the cycle. */
    GcCycle end() {
        active = false;
        Double seconds = at.seconds();
        Double millis = seconds == null || Double.isNaN(startSeconds)
                ? null
                : Double.valueOf(Math.max(0, Math.round((seconds - startSeconds) * 1e6) / 1e3));
        return new GcCycle(
                origin,
                at,
                (int) Math.min(id, Integer.MAX_VALUE),
                GcKind.CONCURRENT,
                label,
                null,
                millis,
                cleaned ? new HeapChange(before, after, committed) : null,
                null,
                cleaned ? Long.valueOf(allocated) : null,
                null,
                cleaned && !moving && !cancelled);
    }

    boolean active() {
        return active;
    }
}
