package dev.memoryadvisor.measure.gc;

import dev.memoryadvisor.fact.GcCycle;
import dev.memoryadvisor.fact.GcKind;
import dev.memoryadvisor.fact.GcPause;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.SinceOldCollection;

/** What young collections leave in use while nothing collects the old generation. */
final class OldCollectionMeter {
    private long count;
    private long first;
    private long last;
    private Origin origin;

    void add(GcPause pause) {
        switch (pause.kind()) {
            case FULL, MIXED, DEGENERATED -> count = 0;
            case YOUNG -> {
                if (pause.heap() == null) {
                    return;
                }
                last = pause.heap().afterBytes();
                first = count == 0 ? last : first;
                origin = pause.origin();
                count++;
            }
            default -> {
                // a part of a collection
            }
        }
    }

    void add(GcCycle cycle) {
        if (cycle.completed() && (cycle.kind() == GcKind.CONCURRENT || cycle.kind() == GcKind.MAJOR)) {
            count = 0;
        }
    }

    SinceOldCollection summary(Long maxHeap) {
        Double share = maxHeap == null || maxHeap == 0 ? null : Double.valueOf((double) last / maxHeap);
        return count == 0 ? null : new SinceOldCollection(origin, count, first, last, share);
    }
}
