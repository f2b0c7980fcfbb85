package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.fact.CpuTime;
import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.fact.GcPause;
import dev.memoryadvisor.fact.GenerationChange;
import dev.memoryadvisor.fact.HeapChange;
import dev.memoryadvisor.fact.Origin;

/** A pause whose line of CPU time is still awaited. */
record OpenPause(
        Origin origin,
        GcMoment at,
        Integer gcId,
        Label label,
        String cause,
        double millis,
        HeapChange heap,
        GenerationChange generations,
        boolean evacuationFailed) {

    /** Whether it is of the collection of this number. */
    boolean isOf(long id) {
        return gcId != null && gcId == id;
    }

    /** The pause, with its CPU time or {@code null}. */
    GcPause with(CpuTime cpu) {
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
