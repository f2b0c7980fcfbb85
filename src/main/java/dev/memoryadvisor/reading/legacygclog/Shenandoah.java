package dev.memoryadvisor.reading.legacygclog;

import dev.memoryadvisor.fact.GcCycle;
import dev.memoryadvisor.fact.GcEvent;
import dev.memoryadvisor.fact.GcKind;
import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.fact.GcPause;
import dev.memoryadvisor.fact.HeapChange;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.reading.Cursor;
import dev.memoryadvisor.reading.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The records of Shenandoah in JDK 8: {@code [Pause Init Mark, 3.341 ms]}, {@code [Concurrent cleanup 1189M->935M(3991M),
 * 0.107 ms]}, each with its time at the end. A cycle begins with {@code Concurrent reset} and ends before the next.
 */
final class Shenandoah {
    private static final Word ARROW = Word.of("->");

    private final List<GcEvent> found = new ArrayList<>(2);
    private boolean cycle;
    private double firstUptime = Double.NaN;
    private double firstWall = Double.NaN;
    private double lastUptime = Double.NaN;
    private double lastWall = Double.NaN;
    private double millis;
    private HeapChange heap;
    private Origin last;

    /** Takes a record, up to its closing bracket; {@code false} if it is none of Shenandoah. */
    boolean take(Cursor at, int to, Stamp stamp, Origin origin) {
        int from = at.at();
        int words = from;
        while (words < to && at.buffer()[words] != ',' && !figure(at, words, to)) {
            words++;
        }
        String name = at.text(from, words).strip();
        at.goTo(words);
        at.skipBlanks();
        HeapChange change = heapChange(at);
        if (!at.skip(',')) {
            return false;
        }
        at.skipBlanks();
        double time = at.decimal();
        if (time < 0) {
            return at.peek() == 's'; // ", start]"
        }
        at.skipBlanks();
        if (at.peek() != 'm') {
            return false;
        }
        record(name, time, change, stamp, origin);
        return true;
    }

    private static boolean figure(Cursor at, int i, int to) {
        return at.buffer()[i] == ' ' && i + 1 < to && Cursor.digit(at.buffer()[i + 1]);
    }

    private static HeapChange heapChange(Cursor at) {
        long before = at.size();
        if (before == Cursor.NONE || !at.skip(ARROW)) {
            return null;
        }
        long after = at.size();
        if (after == Cursor.NONE || !at.skip('(')) {
            return null;
        }
        long committed = at.size();
        return at.skip(')') && committed != Cursor.NONE ? new HeapChange(before, after, committed) : null;
    }

    private void record(String name, double time, HeapChange change, Stamp stamp, Origin origin) {
        GcMoment moment = Stamp.moment(stamp.uptime(), stamp.wall(), 0);
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.startsWith("Pause ")) {
            GcKind kind = kind(lower);
            if (kind.collection()) {
                drop();
            } else {
                part(time, null, stamp, origin);
            }
            found.add(
                    new GcPause(origin, moment, null, kind, name, null, time, change, null, null, false, false, false));
            return;
        }
        if (lower.startsWith("concurrent reset")) {
            end(found::add);
            cycle = true;
            firstUptime = stamp.uptime();
            firstWall = stamp.wall();
        }
        part(time, change, stamp, origin);
    }

    private static GcKind kind(String name) {
        String words = name.substring("pause ".length());
        if (words.startsWith("full")) {
            return GcKind.FULL;
        }
        if (words.startsWith("degenerated")) {
            return GcKind.DEGENERATED;
        }
        if (words.startsWith("init mark")) {
            return GcKind.INITIAL_MARK;
        }
        if (words.startsWith("final mark") || words.startsWith("final evac")) {
            return GcKind.FINAL_MARK;
        }
        if (words.startsWith("init update")) {
            return GcKind.INITIAL_UPDATE_REFS;
        }
        return words.startsWith("final update") ? GcKind.FINAL_UPDATE_REFS : GcKind.OTHER;
    }

    private void part(double time, HeapChange change, Stamp stamp, Origin origin) {
        if (cycle) {
            millis += time;
            heap = change == null ? heap : change;
            lastUptime = stamp.uptime();
            lastWall = stamp.wall();
            last = origin;
        }
    }

    private void drop() {
        cycle = false;
        heap = null;
        millis = 0;
    }

    /** Hands on what was found. */
    void drain(Consumer<GcEvent> events) {
        found.forEach(events);
        found.clear();
    }

    /** Ends the cycle that goes on, if it freed anything: one that is cut off has not. */
    void end(Consumer<GcEvent> events) {
        if (cycle && heap != null) {
            double uptime = lastUptime - firstUptime;
            double seconds = Double.isNaN(uptime) ? lastWall - firstWall : uptime;
            double time = Double.isNaN(seconds) ? millis : Math.round(seconds * 1e6) / 1e3;
            events.accept(new GcCycle(
                    last,
                    Stamp.moment(lastUptime, lastWall, 0),
                    null,
                    GcKind.CONCURRENT,
                    "Concurrent cycle",
                    null,
                    time,
                    heap,
                    null,
                    null,
                    null,
                    true));
        }
        drop();
    }
}
