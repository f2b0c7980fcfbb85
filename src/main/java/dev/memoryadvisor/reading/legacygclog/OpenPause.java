package dev.memoryadvisor.reading.legacygclog;

import dev.memoryadvisor.fact.CpuTime;
import dev.memoryadvisor.fact.GcKind;
import dev.memoryadvisor.fact.GcPause;
import dev.memoryadvisor.fact.GenerationChange;
import dev.memoryadvisor.fact.HeapChange;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.reading.Cursor;

/** A pause while its record is read. Sizes that were not met are {@link Cursor#NONE}. */
final class OpenPause {
    private static final long NONE = Cursor.NONE;

    final PauseLabel label;
    final double uptime;
    final double wall;
    final Integer id;
    final long firstLine;
    double millis = NONE;
    double nestedMillis;
    long before = NONE;
    long after = NONE;
    long committed = NONE;
    long occupied = NONE;
    long youngBefore = NONE;
    long youngAfter = NONE;
    long oldBefore = NONE;
    long oldAfter = NONE;
    long metaspace = NONE;
    double referenceMillis = NONE;
    double unloadingMillis = NONE;
    GcKind mark;
    boolean youngSeen;
    boolean oldSeen;
    boolean heapByRegions;
    boolean remarkLikely;
    boolean failed;
    boolean startsCycle;
    boolean interrupts;
    String note = "";
    CpuTime cpu;
    Origin origin;

    OpenPause(PauseLabel label, Stamp stamp, long line) {
        this.label = label;
        uptime = stamp.uptime();
        wall = stamp.wall();
        id = stamp.id();
        firstLine = line;
        failed = label.failed();
        startsCycle = label.startsCycle();
        remarkLikely = "CMS Final Remark".equals(label.cause());
    }

    /** What kind of pause it turned out to be; {@code alternate} where only the order tells. */
    GcKind kind(GcKind alternate) {
        if (label.full()) {
            return GcKind.FULL;
        }
        switch (label.part()) {
            case "remark":
                return GcKind.REMARK;
            case "cleanup":
                return GcKind.CLEANUP;
            case "pause":
                return label.mixed() ? GcKind.MIXED : GcKind.YOUNG;
            default:
                break;
        }
        if (oldSeen) {
            return GcKind.FULL;
        }
        if (mark != null) {
            return mark;
        }
        if ("CMS Final Remark".equals(label.cause()) && !youngSeen && before == NONE) {
            return GcKind.REMARK;
        }
        if ("CMS Initial Mark".equals(label.cause())) {
            return GcKind.INITIAL_MARK;
        }
        return before == NONE && occupied != NONE ? alternate : GcKind.YOUNG;
    }

    /** The pause, when all of its record was read. */
    GcPause toFact(GcKind kind) {
        String words = note.isEmpty() ? label.text() : label.text() + note;
        return new GcPause(
                origin,
                Stamp.moment(uptime, wall, millis),
                id,
                kind,
                words,
                label.cause(),
                Math.max(0, Math.round((millis - nestedMillis) * 1e6) / 1e6),
                heap(),
                kind.collection() ? generations(kind) : null,
                cpu,
                startsCycle,
                failed,
                false);
    }

    private HeapChange heap() {
        if (before == NONE) {
            return occupied == NONE ? null : new HeapChange(occupied, occupied, value(committed));
        }
        return new HeapChange(before, after, value(committed));
    }

    /** What is not in the young generation is in the old one; with G1 its humongous objects are in that, too. */
    private GenerationChange generations(GcKind kind) {
        if (youngBefore == NONE && oldBefore == NONE) {
            return null;
        }
        long oldFrom = oldBefore;
        long oldTo = oldAfter;
        if (oldFrom == NONE && before != NONE && before >= youngBefore && after >= youngAfter) {
            oldFrom = before - youngBefore;
            oldTo = after - youngAfter;
        }
        long youngFrom = youngBefore;
        long youngTo = youngAfter;
        if (kind == GcKind.FULL && oldFrom != NONE && before >= oldFrom && after >= oldTo) {
            // a young collection that failed within it prints the figures of its own end
            youngFrom = before - oldFrom;
            youngTo = after - oldTo;
        }
        return new GenerationChange(value(youngFrom), value(youngTo), value(oldFrom), value(oldTo), null, null);
    }

    private static Long value(long size) {
        return size == NONE ? null : Long.valueOf(size);
    }
}
