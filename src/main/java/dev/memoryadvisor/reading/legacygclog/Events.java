package dev.memoryadvisor.reading.legacygclog;

import dev.memoryadvisor.fact.CpuTime;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.GcCycle;
import dev.memoryadvisor.fact.GcEvent;
import dev.memoryadvisor.fact.GcKind;
import dev.memoryadvisor.fact.GcMetaspace;
import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.fact.GcOutOfMemory;
import dev.memoryadvisor.fact.GcPause;
import dev.memoryadvisor.fact.GcPhase;
import dev.memoryadvisor.fact.GcRunEnd;
import dev.memoryadvisor.fact.GcSafepoint;
import dev.memoryadvisor.fact.GcTenuring;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.reading.Cursor;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.Word;
import java.util.function.Consumer;

/**
 * Hands on the events of a log, run after run. A pause waits until its record is whole: CPU times and, with G1, the heap
 * stand behind it.
 */
final class Events {
    private static final Word MARK_START = Word.of("CMS-concurrent-mark-start");
    private static final Word SWEEP = Word.of("CMS-concurrent-sweep:");
    private static final Word G1_MARK_START = Word.of("GC concurrent-mark-start");
    private static final Word G1_SCAN_START = Word.of("GC concurrent-root-region-scan-start");
    private static final Word G1_ABORT = Word.of("GC concurrent-mark-abort");
    private static final String G1_CYCLE = "GC concurrent-mark";

    private final String input;
    private final Tally tally;
    private final Consumer<Evidence> evidence;
    private Header header = new Header();
    private Header announced;
    private Shenandoah shenandoah;
    private int run = 1;
    private boolean headerSent;
    private boolean runEnded;
    private boolean details;
    private boolean safepoints;
    private boolean anything;
    private long pauses;
    private double lastUptime = Double.NaN;
    private double lastWall = Double.NaN;
    private int lastLine;
    private boolean uptimes;

    private OpenPause pending;
    private boolean timesArePending;
    private GcKind alternate = GcKind.INITIAL_MARK;
    private double cycleUptime = Double.NaN;
    private double cycleWall = Double.NaN;
    private boolean cycle;

    Events(String input, Tally tally, Consumer<Evidence> evidence) {
        this.input = input;
        this.tally = tally;
        this.evidence = evidence;
        shenandoah = new Shenandoah();
    }

    private Origin origin(long line) {
        return new Origin(input, (int) Math.min(line, Integer.MAX_VALUE));
    }

    /** What is known of the run; at the beginning of a file, what that file says before its first record. */
    Header header() {
        return header;
    }

    /** A file begins: what it says of itself may be of the same run, if the log was rotated, or of the next one. */
    Header announce() {
        announced = new Header();
        return announced;
    }

    /** The header that lines at the beginning of a file belong to. */
    Header announced() {
        return announced == null ? announce() : announced;
    }

    /** A line has these times: follows the clock; if it goes back, the process was started again. */
    void clock(Stamp stamp, long line) {
        double uptime = stamp.uptime();
        double wall = stamp.wall();
        boolean back = Double.isNaN(uptime) ? !uptimes && wall < lastWall - 1 : uptime < lastUptime - 1;
        if (back && headerSent) {
            tally.timeGoesBack(line);
            nextRun();
        }
        uptimes |= !Double.isNaN(uptime);
        lastUptime = Double.isNaN(uptime) ? lastUptime : uptime;
        lastWall = Double.isNaN(wall) ? lastWall : wall;
        begin(line, uptime, wall);
    }

    private void begin(long line, double uptime, double wall) {
        lastLine = (int) Math.min(line, Integer.MAX_VALUE);
        if (announced != null) {
            Header said = announced;
            announced = null;
            header.join(said);
        }
        if (!header.begun()) {
            header.begin(origin(line), Stamp.moment(uptime, wall, 0));
        }
    }

    private void nextRun() {
        endRun();
        run++;
        header = new Header();
        shenandoah = new Shenandoah();
        headerSent = false;
        runEnded = false;
        details = false;
        safepoints = false;
        anything = false;
        pauses = 0;
        lastUptime = Double.NaN;
        lastWall = Double.NaN;
        uptimes = false;
        cycle = false;
        alternate = GcKind.INITIAL_MARK;
    }

    void details() {
        details = true;
    }

    /** The pause whose record ended last, if more may follow; else {@code null}. */
    OpenPause last() {
        return pending;
    }

    /** The brackets of a pause were closed. */
    void pause(OpenPause pause, long line) {
        flush();
        pause.origin = origin(line);
        begin(line, pause.uptime, pause.wall);
        pending = pause;
        timesArePending = true;
    }

    void times(CpuTime cpu) {
        details = true;
        if (timesArePending && pending != null && pending.cpu == null) {
            pending.cpu = cpu;
        }
    }

    /** Whether a concurrent cycle has begun and not ended. */
    boolean cycleGoesOn() {
        return cycle;
    }

    /** A phase of a concurrent cycle began or ended. */
    void phase(Cursor at, int from, int to, boolean g1, Stamp stamp, long line) {
        details = true;
        begin(line, stamp.uptime(), stamp.wall());
        at.goTo(from);
        anything = true;
        if (g1) {
            header.collector("G1");
            if (at.startsWith(G1_ABORT)) {
                endCycle(line, stamp.uptime(), stamp.wall(), G1_CYCLE, false);
            } else if (at.startsWith(G1_MARK_START) || at.startsWith(G1_SCAN_START)) {
                beginCycle(stamp);
            }
            return;
        }
        header.collector("CMS");
        timesArePending = false;
        if (at.startsWith(MARK_START)) {
            beginCycle(stamp);
        } else if (at.startsWith(SWEEP) && to > from + SWEEP.length()) {
            endCycle(line, stamp.uptime(), stamp.wall(), "CMS-concurrent-sweep", true);
        }
    }

    private void beginCycle(Stamp stamp) {
        if (!cycle) {
            cycle = true;
            cycleUptime = stamp.uptime();
            cycleWall = stamp.wall();
        }
    }

    private void endCycle(long line, double uptime, double wall, String label, boolean completed) {
        flush();
        double seconds = Double.isNaN(cycleUptime) || Double.isNaN(uptime) ? wall - cycleWall : uptime - cycleUptime;
        Double millis = cycle && seconds >= 0 ? Double.valueOf(Math.round(seconds * 1e6) / 1e3) : null;
        cycle = false;
        cycleUptime = Double.NaN;
        cycleWall = Double.NaN;
        send(new GcCycle(
                origin(line),
                Stamp.moment(uptime, wall, 0),
                null,
                GcKind.CONCURRENT,
                label,
                null,
                millis,
                null,
                null,
                null,
                null,
                completed));
    }

    /** A record of Shenandoah: {@code [Pause Init Mark, 3.341 ms]}; {@code false} if it is something else. */
    boolean shenandoah(Cursor at, int to, Stamp stamp, long line) {
        if (!shenandoah.take(at, to, stamp, origin(line))) {
            return false;
        }
        begin(line, stamp.uptime(), stamp.wall());
        header.collector("Shenandoah");
        details = true;
        anything = true;
        flush();
        shenandoah.drain(this::send);
        pauses++;
        return true;
    }

    boolean isShenandoah() {
        return "Shenandoah".equals(header.collector())
                || (announced != null && "Shenandoah".equals(announced.collector()));
    }

    /** {@code Total time for which application threads were stopped}. */
    void stopped(Stamp stamp, double totalSeconds, double reachingSeconds, long line) {
        flush();
        safepoints = true;
        GcMoment moment = Stamp.moment(stamp.uptime(), stamp.wall(), 0);
        begin(line, stamp.uptime(), stamp.wall());
        send(new GcSafepoint(
                origin(line),
                moment,
                null,
                reachingSeconds < 0 ? null : Double.valueOf(Math.round(reachingSeconds * 1e9) / 1e6),
                Math.round(totalSeconds * 1e9) / 1e6));
    }

    void outOfMemory(Stamp stamp, String text, long line) {
        flush();
        send(new GcOutOfMemory(origin(line), Stamp.moment(stamp.uptime(), stamp.wall(), 0), text));
    }

    private void flush() {
        if (pending == null) {
            return;
        }
        OpenPause ended = pending;
        pending = null;
        timesArePending = false;
        GcKind kind = ended.kind(alternate);
        if (ended.before == Cursor.NONE && ended.occupied != Cursor.NONE && ended.mark == null) {
            header.likely("CMS"); // without details its two pauses differ by their order only
        }
        alternate = kind == GcKind.INITIAL_MARK
                ? GcKind.REMARK
                : kind == GcKind.REMARK || kind == GcKind.FULL ? GcKind.INITIAL_MARK : alternate;
        GcPause pause = ended.toFact(kind);
        pauses++;
        send(pause);
        part(pause, GcPhase.REFERENCE_PROCESSING, ended.referenceMillis);
        part(pause, GcPhase.CLASS_UNLOADING, ended.unloadingMillis);
        if (ended.metaspace != Cursor.NONE) {
            send(new GcMetaspace(pause.origin(), pause.at(), ended.metaspace, null));
        }
        if (kind == GcKind.CLEANUP) {
            double later = ended.millis / 1e3;
            endCycle(pause.origin().line(), ended.uptime + later, ended.wall + later, G1_CYCLE, true);
        } else if (ended.interrupts && cycle) {
            endCycle(pause.origin().line(), ended.uptime, ended.wall, "CMS-concurrent-mark", false);
        }
    }

    /** What a young collection decides of the age at which objects are promoted; the pause is still open. */
    void tenuring(long desiredBytes, int threshold, int most, long line) {
        send(new GcTenuring(origin(line), Stamp.moment(lastUptime, lastWall, 0), desiredBytes, threshold, most));
    }

    private void part(GcPause pause, String name, double millis) {
        if (millis >= 0) {
            send(new GcPhase(pause.origin(), pause.at(), pause.gcId(), name, millis));
        }
    }

    private void send(GcEvent event) {
        anything = true;
        if (!headerSent) {
            headerSent = true;
            if (!header.begun()) {
                header.begin(event.origin(), GcMoment.UNKNOWN);
            }
            evidence.accept(header.toFact(run));
        }
        evidence.accept(event);
    }

    private void endRun() {
        flush();
        if (runEnded || !anything) {
            return;
        }
        runEnded = true;
        shenandoah.end(this::send);
        if (!headerSent || header.changed()) {
            if (!header.begun()) {
                header.begin(new Origin(input, lastLine), GcMoment.UNKNOWN);
            }
            headerSent = true;
            evidence.accept(header.toFact(run));
        }
        evidence.accept(new GcRunEnd(
                new Origin(input, lastLine), Stamp.moment(lastUptime, lastWall, 0), details, safepoints, pauses > 0));
    }

    /** Ends the log; {@code false} if there was nothing of a collector in it. */
    boolean end() {
        if (!anything && announced != null) {
            anything = true; // a file of a rotated log in which nothing was written yet
            begin(lastLine, Double.NaN, Double.NaN);
        }
        endRun();
        return run > 1 || headerSent;
    }
}
