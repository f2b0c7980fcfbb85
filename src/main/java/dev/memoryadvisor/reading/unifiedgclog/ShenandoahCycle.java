package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.fact.GcCycle;
import dev.memoryadvisor.fact.GcKind;
import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.fact.HeapChange;
import dev.memoryadvisor.fact.Origin;
import java.util.regex.Pattern;

/**
 * One concurrent cycle of Shenandoah, which has no line of its own: it is put together from its phases. A cycle that
 * finds enough garbage without moving anything ends with its first cleanup, any other with the cleanup after
 * {@code Pause Final Update Refs} ({@code shenandoahConcurrentGC.cpp}).
 */
final class ShenandoahCycle {
    private static final String REQUEST = "GC request (";
    private static final Pattern GROUP = Pattern.compile(" ?\\([^()]*(?:\\(\\))?[^()]*\\)");
    private static final Pattern FIGURES = Pattern.compile(":? *\\d.*");

    private boolean active;
    private String trigger;
    private String cause;
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

    /**
     * The cause that a trigger names, without its figures: {@code Free is below minimum threshold}; of a request, who asked
     * for it: {@code System.gc()} ({@code gc/shenandoah/shenandoahHeuristics.cpp}, {@code shenandoahControlThread.cpp}).
     */
    static String cause(String text) {
        int request = text.indexOf(REQUEST);
        int end = text.lastIndexOf(')');
        if (request >= 0 && end > request) {
            return text.substring(request + REQUEST.length(), end);
        }
        return FIGURES.matcher(GROUP.matcher(text).replaceAll(""))
                .replaceFirst("")
                .strip();
    }

    /** The next cycle or degenerated pause begins for this cause. */
    void trigger(String nextCause) {
        trigger = nextCause;
    }

    /** The cause for which something begins now, then forgotten; {@code null} if none was printed. */
    String takeTrigger() {
        String taken = trigger;
        trigger = null;
        return taken;
    }

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
            cause = takeTrigger();
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
                cause,
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
