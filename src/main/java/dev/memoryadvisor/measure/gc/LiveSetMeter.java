package dev.memoryadvisor.measure.gc;

import dev.memoryadvisor.fact.GcCycle;
import dev.memoryadvisor.fact.GcKind;
import dev.memoryadvisor.fact.GcPause;
import dev.memoryadvisor.fact.HeapChange;
import dev.memoryadvisor.fact.LiveSet;
import dev.memoryadvisor.fact.Origin;

/**
 * Points of the live set.
 *
 * <ul>
 *   <li>Every full collection: heap after it, also of one that a histogram caused.
 *   <li>G1: a completed concurrent mark frees little itself; Remark and Cleanup print the heap in use at that moment. The
 *       garbage that it found goes with the mixed collections that follow. So the point is the heap after the last mixed
 *       collection, or, if none follows, after the first young one. Both are upper bounds: G1 leaves regions of which less
 *       than 15 % is garbage ({@code G1MixedGCLiveThresholdPercent}) and up to 5 % of the heap ({@code G1HeapWastePercent}).
 *   <li>ZGC: what the mark found alive, of whole-heap and major collections; without {@code gc*} the heap at their end, with
 *       what was allocated meanwhile in it.
 *   <li>Shenandoah: heap after the last cleanup of a completed cycle, and after a degenerated one.
 *   <li>CMS: heap after the first young collection that follows a cycle.
 * </ul>
 *
 * <p>Where there are five full collections or more over half of the run or more, they alone are judged: they are exact, the
 * others are bounds, and a mixture looks like a saw.
 */
final class LiveSetMeter {
    private static final int FULL_ENOUGH = 5;

    /** Rows: seconds since the beginning (or number of the point without times), bytes. */
    private final Samples all = Samples.keepingSmallest(2, 1);

    private final Samples full = Samples.keepingSmallest(2, 1);
    private long points;
    private long fullPoints;
    private double firstFull = Double.NaN;
    private double lastFull = Double.NaN;
    private double lastTime;
    private boolean timed;
    private long last;
    private long max;
    private Origin lastOrigin;

    private boolean cleanups;
    private boolean awaited;
    private HeapChange candidate;
    private Origin candidateOrigin;
    private double candidateSeconds;
    private boolean candidateMixed;
    private boolean prepared;

    void add(GcPause pause, double seconds) {
        HeapChange heap = pause.heap();
        if (pause.kind() == GcKind.FULL) {
            awaited = false;
            candidate = null;
            if (heap != null) {
                point(heap.afterBytes(), seconds, pause.origin());
                full(heap.afterBytes(), seconds);
            }
            return;
        }
        if (pause.kind() == GcKind.CLEANUP) {
            settle();
            cleanups = true;
            awaited = true;
            return;
        }
        if (heap == null) {
            return;
        }
        if (pause.kind() == GcKind.DEGENERATED) {
            point(heap.afterBytes(), seconds, pause.origin());
        } else if (awaited && (pause.kind() == GcKind.YOUNG || pause.kind() == GcKind.MIXED)) {
            afterMark(pause, seconds);
        }
    }

    private void afterMark(GcPause pause, double seconds) {
        boolean mixed = pause.kind() == GcKind.MIXED;
        if (mixed || (candidate == null && pause.label().contains("(Prepare Mixed)"))) {
            prepared |= !mixed;
            candidateMixed |= mixed;
            candidate = pause.heap();
            candidateOrigin = pause.origin();
            candidateSeconds = seconds;
            return;
        }
        if (candidate == null) {
            point(pause.heap().afterBytes(), seconds, pause.origin());
        } else {
            settle();
        }
        awaited = false;
        candidate = null;
    }

    private void settle() {
        if (candidate != null && (candidateMixed || prepared)) {
            point(candidate.afterBytes(), candidateSeconds, candidateOrigin);
        }
        candidate = null;
        candidateMixed = false;
        prepared = false;
    }

    void add(GcCycle cycle, double seconds) {
        if (!cycle.completed()) {
            return;
        }
        switch (cycle.kind()) {
            case MAJOR -> whole(cycle, seconds);
            case CONCURRENT -> {
                if (cycle.heap() != null) {
                    whole(cycle, seconds);
                } else if (!cleanups) {
                    awaited = true; // CMS; the marks of G1 are over with Pause Cleanup
                }
            }
            default -> {
                // says nothing of the whole heap
            }
        }
    }

    private void whole(GcCycle cycle, double seconds) {
        if (cycle.liveBytes() != null) {
            point(cycle.liveBytes(), seconds, cycle.origin());
        } else if (cycle.heap() != null) {
            point(cycle.heap().afterBytes(), seconds, cycle.origin());
        }
    }

    private void point(long bytes, double seconds, Origin origin) {
        timed |= !Double.isNaN(seconds);
        lastTime = Math.max(lastTime, Double.isNaN(seconds) ? points : seconds);
        all.add(lastTime, (double) bytes);
        points++;
        last = bytes;
        max = Math.max(max, bytes);
        lastOrigin = origin;
    }

    private void full(long bytes, double seconds) {
        double time = Double.isNaN(seconds) ? fullPoints : Math.max(seconds, lastTime);
        full.add(time, (double) bytes);
        fullPoints++;
        firstFull = Double.isNaN(firstFull) ? time : firstFull;
        lastFull = time;
    }

    /** Ends the run: mixed collections that still went on give their point. */
    void end() {
        if (candidateMixed) {
            settle();
        }
    }

    int points() {
        return (int) Math.min(points, Integer.MAX_VALUE);
    }

    /** Whether the points have times; else their place in the run stands for them. */
    boolean timed() {
        return timed;
    }

    Origin lastOrigin() {
        return lastOrigin;
    }

    /** The points that are judged: column 0 seconds (or numbers), column 1 bytes. */
    Samples judged(Double spanSeconds) {
        boolean enough = fullPoints >= FULL_ENOUGH
                && (points == fullPoints || (spanSeconds != null && lastFull - firstFull >= spanSeconds / 2));
        return enough ? full : all;
    }

    LiveSet summary(Long maxHeap, long peak) {
        if (points == 0) {
            return null;
        }
        return new LiveSet(
                lastOrigin,
                points(),
                last,
                max,
                maxHeap == null || maxHeap == 0 ? null : Double.valueOf((double) last / maxHeap),
                Math.max(peak, max));
    }
}
