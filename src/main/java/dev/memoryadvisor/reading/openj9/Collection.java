package dev.memoryadvisor.reading.openj9;

import dev.memoryadvisor.fact.CpuTime;
import dev.memoryadvisor.fact.GcCycle;
import dev.memoryadvisor.fact.GcKind;
import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.fact.GcPause;
import dev.memoryadvisor.fact.GenerationChange;
import dev.memoryadvisor.fact.HeapChange;
import dev.memoryadvisor.fact.Origin;

/** A collection while its record is read. */
final class Collection {
    private final String cause;
    private final boolean concurrent;
    private Origin origin;
    private String type;
    private GcMoment at = GcMoment.UNKNOWN;
    private Double millis;
    private Memory before = Memory.NONE;
    private Memory after = Memory.NONE;
    private CpuTime cpu;
    private boolean collected;

    /**
     * A collection.
     *
     * @param concurrent whether it ends what was marked beside the program
     */
    Collection(Origin origin, String type, String cause, boolean concurrent) {
        this.origin = origin;
        this.type = type;
        this.cause = cause;
        this.concurrent = concurrent;
    }

    void before(Memory memory) {
        if (!collected) {
            before = memory;
        }
        collected = true;
    }

    void after(Memory memory) {
        after = memory;
    }

    void type(String name) {
        // a nursery that overflows is followed by the collection of the whole heap: the larger one names the record
        type = type == null || "global".equals(name) ? name : type;
    }

    void ends(Origin newOrigin, GcMoment moment, Double newMillis) {
        origin = newOrigin;
        at = moment;
        millis = newMillis;
    }

    void millis(Double newMillis) {
        millis = newMillis;
    }

    void cpu(CpuTime time) {
        cpu = time;
    }

    Double millis() {
        return millis;
    }

    GcMoment at() {
        return at;
    }

    boolean collected() {
        return collected;
    }

    private GcKind kind() {
        if (type == null) {
            return GcKind.OTHER;
        }
        return switch (type) {
            case "scavenge", "scavenger", "nursery" -> GcKind.YOUNG;
            case "partial gc" -> GcKind.MIXED;
            case "global", "global garbage collect" -> concurrent ? GcKind.REMARK : GcKind.FULL;
            default -> GcKind.OTHER;
        };
    }

    GcPause pause(double stopMillis) {
        GcKind kind = kind();
        return new GcPause(
                origin,
                at,
                null,
                kind,
                type == null ? "gc" : type,
                cause,
                stopMillis,
                concurrent ? null : heap(),
                kind.collection() ? generations() : null,
                cpu,
                false,
                false,
                false);
    }

    /** The cycle that ends here; {@code null} if none does. */
    GcCycle cycle() {
        HeapChange heap = heap();
        if (!concurrent) {
            return null;
        }
        return new GcCycle(
                origin,
                at,
                null,
                GcKind.CONCURRENT,
                type == null ? "gc" : type,
                cause,
                null,
                heap,
                null,
                heap == null ? null : Long.valueOf(0),
                null,
                true);
    }

    private HeapChange heap() {
        return before.usedBytes() == null || after.usedBytes() == null
                ? null
                : new HeapChange(before.usedBytes(), after.usedBytes(), after.totalBytes());
    }

    private GenerationChange generations() {
        return before.oldBytes() == null || after.oldBytes() == null
                ? null
                : new GenerationChange(
                        before.youngBytes(), after.youngBytes(), before.oldBytes(), after.oldBytes(), null, null);
    }
}
