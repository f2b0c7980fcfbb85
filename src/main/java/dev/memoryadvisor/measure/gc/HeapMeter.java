package dev.memoryadvisor.measure.gc;

import dev.memoryadvisor.fact.GcCycle;
import dev.memoryadvisor.fact.GcKind;
import dev.memoryadvisor.fact.GcPause;
import dev.memoryadvisor.fact.GenerationChange;
import dev.memoryadvisor.fact.HeapChange;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.ResizeSummary;
import dev.memoryadvisor.fact.YoungGeneration;

/**
 * How the heap moves between collections: what was allocated (heap before a collection less heap after the one before
 * it, and what was allocated while it ran), what was promoted (rise of the old generation in young collections), how the
 * committed heap changed.
 */
final class HeapMeter {
    private static final long NONE = -1;

    private long lastAfter = NONE;
    private double allocated;
    private boolean allocationKnown;
    private boolean allocationMissing;
    private double promoted;
    private boolean promotionKnown;
    private long peak;
    private long lastCommitted = NONE;
    private long minCommitted = Long.MAX_VALUE;
    private long maxCommitted;
    private long resizes;
    private Origin resize;
    private long largestYoung;
    private Origin largestYoungOrigin;

    void add(GcPause pause) {
        if (pause.heap() != null) {
            allocated(pause.heap(), 0);
            committed(pause.heap(), pause.origin());
        }
        GenerationChange g = pause.generations();
        if (pause.kind() == GcKind.YOUNG && g != null && g.oldBeforeBytes() != null && g.oldAfterBytes() != null) {
            promoted += Math.max(0, g.oldAfterBytes() - g.oldBeforeBytes());
            promotionKnown = true;
        }
        if (pause.kind() == GcKind.YOUNG
                && g != null
                && g.youngBeforeBytes() != null
                && g.youngBeforeBytes() > largestYoung) {
            largestYoung = g.youngBeforeBytes();
            largestYoungOrigin = pause.origin();
        }
    }

    void add(GcCycle cycle) {
        if (cycle.promotedBytes() != null && cycle.kind() != GcKind.MAJOR) {
            promoted += cycle.promotedBytes();
            promotionKnown = true;
        }
        if (cycle.heap() == null) {
            return;
        }
        committed(cycle.heap(), cycle.origin());
        peak = Math.max(peak, Math.max(cycle.heap().beforeBytes(), cycle.heap().afterBytes()));
        if (cycle.kind() == GcKind.MAJOR) {
            return; // its young half was counted; in the old half minor collections run
        }
        if (cycle.allocatedBytes() == null) {
            allocationMissing = true;
        } else {
            allocated(cycle.heap(), cycle.allocatedBytes());
        }
    }

    private void allocated(HeapChange heap, long meanwhile) {
        if (lastAfter != NONE) {
            allocated += Math.max(0, heap.beforeBytes() - lastAfter);
        }
        allocated += meanwhile;
        allocationKnown = true;
        lastAfter = heap.afterBytes();
        peak = Math.max(peak, Math.max(heap.beforeBytes(), heap.afterBytes()));
    }

    private void committed(HeapChange heap, Origin origin) {
        if (heap.committedBytes() == null) {
            return;
        }
        long committed = heap.committedBytes();
        if (lastCommitted != NONE && committed != lastCommitted) {
            resizes++;
            resize = origin;
        }
        if (resize == null) {
            resize = origin;
        }
        lastCommitted = committed;
        minCommitted = Math.min(minCommitted, committed);
        maxCommitted = Math.max(maxCommitted, committed);
    }

    Double allocationBytesPerSecond(Double span) {
        return span == null || !allocationKnown || allocationMissing ? null : Double.valueOf(allocated / span);
    }

    Double promotionBytesPerSecond(Double span) {
        return span == null || !promotionKnown ? null : Double.valueOf(promoted / span);
    }

    /** The young generation when it was largest; {@code null} if the log does not tell generations. */
    YoungGeneration youngGeneration() {
        return largestYoungOrigin == null
                ? null
                : new YoungGeneration(
                        largestYoungOrigin,
                        largestYoung,
                        maxCommitted == 0 ? null : Double.valueOf((double) largestYoung / maxCommitted));
    }

    long peakBytes() {
        return peak;
    }

    /** Largest committed heap; {@code null} if not logged. */
    Long maxCommittedBytes() {
        return maxCommitted == 0 ? null : Long.valueOf(maxCommitted);
    }

    ResizeSummary resizes() {
        return maxCommitted == 0 ? null : new ResizeSummary(resize, resizes, minCommitted, maxCommitted);
    }
}
