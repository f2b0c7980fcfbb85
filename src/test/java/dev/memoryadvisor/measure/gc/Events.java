package dev.memoryadvisor.measure.gc;

import dev.memoryadvisor.fact.CpuTime;
import dev.memoryadvisor.fact.GcCycle;
import dev.memoryadvisor.fact.GcKind;
import dev.memoryadvisor.fact.GcLogHeader;
import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.fact.GcPause;
import dev.memoryadvisor.fact.GcRunEnd;
import dev.memoryadvisor.fact.GenerationChange;
import dev.memoryadvisor.fact.HeapChange;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;

/** Events as readers hand them on, with sizes in MiB. */
final class Events {
    static final long MIB = 1L << 20;
    static final String EVACUATION = "G1 Evacuation Pause";

    private Events() {}

    static GcLogHeader header(int run, double seconds, Long maxHeapMib) {
        return new GcLogHeader(
                new Origin("gc.log", 1),
                run,
                at(seconds),
                RuntimeKind.JVM,
                "G1",
                null,
                "17.0.15",
                null,
                4,
                null,
                null,
                maxHeapMib == null ? null : Long.valueOf(maxHeapMib * MIB),
                null,
                null,
                null,
                null);
    }

    static GcMoment at(double seconds) {
        return Double.isNaN(seconds) ? GcMoment.UNKNOWN : new GcMoment(seconds, null);
    }

    static GcPause pause(GcKind kind, double seconds, double millis, String cause, long beforeMib, long afterMib) {
        return labelled(kind, "Pause " + kind.word(), seconds, millis, cause, beforeMib, afterMib);
    }

    static GcPause labelled(
            GcKind kind, String label, double seconds, double millis, String cause, long beforeMib, long afterMib) {
        return new GcPause(
                new Origin("gc.log", 10 + (int) (Double.isNaN(seconds) ? 0 : seconds)),
                at(seconds),
                (int) (Double.isNaN(seconds) ? 0 : seconds),
                kind,
                label,
                cause,
                millis,
                new HeapChange(beforeMib * MIB, afterMib * MIB, 100 * MIB),
                null,
                null,
                false,
                false,
                false);
    }

    static GcPause promoting(double seconds, long oldBeforeMib, long oldAfterMib) {
        return new GcPause(
                new Origin("gc.log", 5),
                at(seconds),
                1,
                GcKind.YOUNG,
                "Pause Young",
                "Allocation Failure",
                1,
                null,
                new GenerationChange(null, null, oldBeforeMib * MIB, oldAfterMib * MIB, null, null),
                null,
                false,
                false,
                false);
    }

    /** A young collection of so many seconds on the clock and on processors. */
    static GcPause timed(double seconds, String label, double user, double sys, double real) {
        return new GcPause(
                new Origin("gc.log", (int) seconds),
                at(seconds),
                (int) seconds,
                GcKind.YOUNG,
                label,
                "Allocation Failure",
                real * 1e3,
                new HeapChange(50 * MIB, 20 * MIB, 100 * MIB),
                new GenerationChange((long) (seconds * MIB), 0L, 0L, 0L, null, null),
                new CpuTime(user, sys, real),
                false,
                false,
                false);
    }

    static GcCycle cycle(
            GcKind kind, double seconds, HeapChange heap, Long liveMib, Long allocatedMib, boolean completed) {
        return new GcCycle(
                new Origin("gc.log", 10 + (int) seconds),
                at(seconds),
                (int) seconds,
                kind,
                kind.word(),
                null,
                10.0,
                heap,
                liveMib == null ? null : Long.valueOf(liveMib * MIB),
                allocatedMib == null ? null : Long.valueOf(allocatedMib * MIB),
                null,
                completed);
    }

    static GcRunEnd end(double seconds) {
        return new GcRunEnd(new Origin("gc.log", 99), at(seconds), true, false, true);
    }
}
