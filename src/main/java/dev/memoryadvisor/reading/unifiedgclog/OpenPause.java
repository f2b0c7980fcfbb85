package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.fact.CpuTime;
import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.fact.GcPause;
import dev.memoryadvisor.fact.GenerationChange;
import dev.memoryadvisor.fact.HeapChange;
import dev.memoryadvisor.fact.Origin;

/** A pause whose line of CPU time is still awaited. Not thread-safe. */
final class OpenPause {
    private boolean open;
    private Origin origin;
    private GcMoment at;
    private Integer gcId;
    private Label label;
    private String cause;
    private double millis;
    private HeapChange heap;
    private GenerationChange generations;
    private boolean evacuationFailed;

    /** Opens it; the one before must be closed. */
    void open(
            Origin newOrigin,
            GcMoment moment,
            Integer newGcId,
            Label newLabel,
            String newCause,
            double newMillis,
            HeapChange newHeap,
            GenerationChange newGenerations,
            boolean failed) {
        open = true;
        origin = newOrigin;
        at = moment;
        gcId = newGcId;
        label = newLabel;
        cause = newCause;
        millis = newMillis;
        heap = newHeap;
        generations = newGenerations;
        evacuationFailed = failed;
    }

    boolean isOpen() {
        return open;
    }

    /** Whether it is open and of the collection of this number. */
    boolean isOf(long id) {
        return open && gcId != null && gcId == id;
    }

    /** The pause, with its CPU time or {@code null}. */
    GcPause close(CpuTime cpu) {
        open = false;
        return new GcPause(
                origin,
                at,
                gcId,
                label.kind(),
                label.text(),
                cause,
                millis,
                heap,
                generations,
                cpu,
                label.startsCycle(),
                evacuationFailed,
                label.pinned());
    }
}
