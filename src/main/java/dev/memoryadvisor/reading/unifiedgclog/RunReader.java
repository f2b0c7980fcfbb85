package dev.memoryadvisor.reading.unifiedgclog;

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
import dev.memoryadvisor.fact.GcStall;
import dev.memoryadvisor.fact.GcTenuring;
import dev.memoryadvisor.fact.GenerationChange;
import dev.memoryadvisor.fact.HeapChange;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.reading.ByteLines;
import dev.memoryadvisor.reading.Cursor;
import dev.memoryadvisor.reading.Digits;
import dev.memoryadvisor.reading.HistogramBlock;
import dev.memoryadvisor.reading.Labels;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.Word;
import java.util.function.Consumer;

/** Gives each line its meaning and hands on the events, run after run. */
final class RunReader {
    private static final Word TO_SPACE = Word.of("To-space exhausted");
    private static final Word TRIGGER = Word.of("Trigger");
    private static final Word CANCEL = Word.of("Cancel");
    private static final Word GARBAGE = Word.of("Garbage Collection (");
    private static final Word MINOR = Word.of("Minor Collection (");
    private static final Word MAJOR = Word.of("Major Collection (");
    private static final Word YOUNG_GENERATION = Word.of("Young Generation ");
    private static final Word ALLOCATION_STALL = Word.of("Allocation Stall (");
    private static final Word RELOCATION_STALL = Word.of("Relocation Stall (");
    private static final Word OPENING = Word.of("(");
    private static final Word DESIRED_SURVIVOR = Word.of("Desired survivor size ");
    private static final Word NEW_THRESHOLD = Word.of("new threshold ");
    private static final Word MAX_THRESHOLD = Word.of("(max threshold ");
    private static final Word REFERENCE_PROCESSING = Word.of("Reference Processing");
    private static final Word CLASS_UNLOADING = Word.of("Class Unloading");
    private static final Word OUT_OF_MEMORY = Word.of("Out Of Memory (");
    private static final Word OUT_OF_MEMORY_ERROR = Word.of("java.lang.OutOfMemoryError");
    private static final Word REGION_SIZE = Word.of("Heap region size: ");
    private static final Word VERSION = Word.of("Version: ");
    private static final Word HEAP_SIZE = Word.of(", size: ");
    private static final Word OOPS_MODE = Word.of("Compressed Oops mode: ");

    private static final int OUT_OF_MEMORY_LENGTH = 200;

    private final String input;
    private final Tally tally;
    private final Consumer<Evidence> evidence;
    private final GcId gcIds = new GcId();
    private DecoratedLines line;
    private int pick;
    private final Cursor at = new Cursor();
    private final Figures figures = new Figures();
    private final TimedLine<Label> pauseLine = TimedLine.pause();
    private final TimedLine<String> concurrentLine = TimedLine.concurrent();
    private final MetaspaceLine metaspaceLine = new MetaspaceLine();
    private final CpuLine cpuLine = new CpuLine();
    private final Labels<Label> cycles = new Labels<>(Label::cycle);
    private final Labels<String> names = new Labels<>(text -> text);
    private final Labels<String> threads = new Labels<>(text -> text);
    private final HeapLines heap = new HeapLines();
    private final SafepointLines safepoints = new SafepointLines();
    private final ShenandoahCycle shenandoah = new ShenandoahCycle();
    private final HistogramBlock histogram;

    private Header header = new Header();
    private int run = 1;
    private boolean headerSent;
    private boolean details;
    private boolean safepointsSeen;
    private long pausesSeen;
    private long cyclesSeen;
    private double lastSeconds = Double.NaN;
    private double uptime = Double.NaN;
    private double wall = Double.NaN;
    private Long processId;
    private double lastUptime = Double.NaN;
    private double lastWall = Double.NaN;
    private int lastLine;
    private boolean impossibleId;
    private boolean impossibleSaid;
    private boolean runEnded;

    private long lineNumber;
    /** {@code null} if there is none. */
    private OpenPause openPause;

    private long exhaustedId = GcId.NONE;
    private long cleanedId = GcId.NONE;
    private Long majorYoungLive;
    private Long majorYoungPromoted;
    private long majorId = GcId.NONE;
    private long startedId = GcId.NONE;
    private double startedSeconds = Double.NaN;

    RunReader(String input, Tally tally, Consumer<Evidence> evidence) {
        this.input = input;
        this.tally = tally;
        this.evidence = evidence;
        this.histogram = new HistogramBlock(UnifiedGcLogReader.ID, input, tally, evidence);
    }

    /** Takes the next line. */
    void take(ByteLines lines) {
        lineNumber = lines.number();
        line = (DecoratedLines) lines.sieve(); // UnifiedGcLogReader gives it no other
        pick = lines.pick();
        int row = line.row(pick);
        switch (row == UsualLines.NONE ? text(lines) : usual(row)) {
            case FACT -> tally.fact();
            case UNDERSTOOD -> tally.understood();
            case UNKNOWN -> tally.unknown(lineNumber, lines.text());
            case IMPOSSIBLE -> impossible(lines);
        }
    }

    /** A line of which the figures are known. */
    private Meaning usual(int row) {
        time();
        UsualLines said = line.usual();
        long id = said.gcId(row);
        return switch (said.form(row)) {
            case REGIONS -> {
                details = true;
                yield regions(id, said, row);
            }
            case METASPACE -> {
                details = true;
                yield metaspace(said.whole(row, 0), said.whole(row, 1));
            }
            case CPU -> {
                details = true;
                yield cpu(id, said.decimal(row, 0), said.decimal(row, 1), said.decimal(row, 2));
            }
            case PAUSE -> pause(id, said.label(row), heapChange(said, row), said.decimal(row, 3));
            case CONCURRENT -> concurrent(id, said.name(row), heapChange(said, row), said.decimal(row, 3));
        };
    }

    private Meaning regions(long id, UsualLines said, int row) {
        int parts = 0;
        for (int part = 0; part < RegionsLine.PARTS; part++) {
            long both = said.whole(row, part);
            if (both != RegionsLine.NONE) {
                heap.regions(id, part, RegionsLine.before(both), RegionsLine.after(both));
                parts++;
            }
        }
        tally.facts(parts - 1L); // each of a line
        return Meaning.FACT;
    }

    private static HeapChange heapChange(UsualLines said, int row) {
        return Figures.heap(said.whole(row, 0), said.whole(row, 1), said.whole(row, 2));
    }

    private Meaning text(ByteLines lines) {
        Tag tag = line.tag(pick);
        at.over(lines.buffer(), line.message(pick), lines.end());
        figures.clear();
        impossibleId = false;
        if (tag == Tag.FOREIGN && at.startsWith(GcId.WORD)) {
            tag = Tag.NONE; // the last decoration is a host name
        }
        Meaning meaning;
        if (tag == Tag.FOREIGN || (tag == Tag.NONE && !line.decorated(pick))) {
            at.goTo(lines.start());
            uptime = Double.NaN;
            wall = Double.NaN;
            meaning = undecorated();
        } else {
            if (tag != Tag.OTHER_JVM) {
                time();
            }
            meaning = tagged(tag);
        }
        return at.impossible() || figures.impossible() || impossibleId ? Meaning.IMPOSSIBLE : meaning;
    }

    /** The number of the collection that stands here; goes behind it. */
    private long gcId() {
        at.goTo(gcIds.read(at.buffer(), at.at()));
        impossibleId |= gcIds.value() == Digits.IMPOSSIBLE;
        return Math.max(GcId.NONE, gcIds.value());
    }

    private void impossible(ByteLines lines) {
        tally.unknown(lineNumber, lines.text());
        if (!impossibleSaid) {
            impossibleSaid = true;
            tally.unreadable(
                    "A number is larger than any process can reach.",
                    number(),
                    "Look at this line of the log; it was left out.");
        }
    }

    private int number() {
        return (int) Math.min(lineNumber, Integer.MAX_VALUE);
    }

    /** When the line was written. */
    private GcMoment moment() {
        return LogLine.moment(uptime, wall);
    }

    private Origin origin() {
        return new Origin(input, number());
    }

    /** Follows the clock; if it goes back, the process was started again. */
    private void time() {
        if (line.clockChanged(pick)) {
            readClocks();
        }
        if (!header.begun()) {
            header.begin(origin(), moment(), processId);
        }
        lastLine = number();
    }

    private void readClocks() {
        uptime = line.uptimeSeconds(pick);
        wall = line.wallSeconds(pick);
        processId = line.processId(pick);
        double seconds = Double.isNaN(uptime) ? wall : uptime;
        if (!Double.isNaN(seconds)) {
            if (seconds < lastSeconds - 1) {
                if (headerSent) {
                    tally.timeGoesBack(lineNumber);
                }
                nextRun();
            }
            lastSeconds = seconds;
            lastUptime = uptime;
            lastWall = wall;
        }
    }

    private void nextRun() {
        if (!headerSent) {
            return;
        }
        endRun();
        run++;
        header = new Header();
        headerSent = false;
        details = false;
        safepointsSeen = false;
        pausesSeen = 0;
        cyclesSeen = 0;
        lastSeconds = Double.NaN;
        exhaustedId = GcId.NONE;
        cleanedId = GcId.NONE;
        majorId = GcId.NONE;
        runEnded = false;
    }

    private Meaning tagged(Tag tag) {
        return switch (tag) {
            case GC -> gc();
            case START -> {
                details = true;
                long id = gcId();
                if (at.startsWith(GARBAGE)) {
                    startedId = id;
                    startedSeconds = lastSeconds;
                }
                yield Meaning.UNDERSTOOD;
            }
            case CPU -> {
                details = true;
                yield cpu(gcId());
            }
            case HEAP -> {
                details = true;
                yield heapLine();
            }
            case METASPACE -> {
                details = true;
                long id = gcId();
                letter();
                yield id == GcId.NONE && !at.startsWith(MetaspaceLine.WORD) ? Meaning.UNDERSTOOD : metaspace();
            }
            case PHASES -> {
                details = true;
                yield phase();
            }
            case INIT -> {
                details = true;
                if (at.startsWith(VERSION)) {
                    nextRunAt();
                }
                yield header.init(at);
            }
            case THREAD -> thread();
            case COOPS -> coops();
            case AGE -> age();
            case SAFEPOINT -> safepoint();
            case CLASS_HISTOGRAM -> {
                gcId();
                yield switch (histogram.take(at, number(), moment())) {
                    case ROW -> Meaning.FACT;
                    case FRAME, TOTAL -> Meaning.UNDERSTOOD;
                    case NONE -> Meaning.UNKNOWN;
                };
            }
            case NONE -> untagged();
            default -> Meaning.UNDERSTOOD;
        };
    }

    /** A line that only the beginning of a run has. */
    private void nextRunAt() {
        if (headerSent && (pausesSeen > 0 || cyclesSeen > 0)) {
            double seconds = lastSeconds;
            nextRun();
            lastSeconds = seconds;
            header.begin(origin(), moment(), processId);
        }
    }

    /** The letter that ZGC puts before lines of a generation, or 0. */
    private char letter() {
        byte first = at.peek();
        if ((first == 'y' || first == 'Y' || first == 'O') && at.peek(1) == ':') {
            at.goTo(at.at() + 2);
            at.skip(' ');
            header.hasGenerations();
            return (char) first;
        }
        return 0;
    }

    private Meaning gc() {
        long id = gcId();
        if (id == GcId.NONE) {
            return gcWithoutId();
        }
        letter();
        return switch (at.peek()) {
            case 'P' -> at.startsWith(TimedLine.PAUSE) ? pause(id) : Meaning.UNDERSTOOD;
            case 'C' -> at.startsWith(TimedLine.CONCURRENT) ? concurrent(id) : cancel(id);
            case 'G', 'M' -> collection(id);
            case 'T' -> {
                if (at.startsWith(TO_SPACE)) {
                    exhaustedId = id;
                    yield Meaning.FACT;
                }
                yield Meaning.UNDERSTOOD;
            }
            case 'R' -> at.startsWith(RELOCATION_STALL) ? stall("Relocation Stall") : Meaning.UNDERSTOOD;
            case 'A' -> at.startsWith(ALLOCATION_STALL) ? stall("Allocation Stall") : Meaning.UNDERSTOOD;
            default -> Meaning.UNDERSTOOD;
        };
    }

    private Meaning gcWithoutId() {
        return switch (at.peek()) {
            case 'A' -> at.startsWith(ALLOCATION_STALL) ? stall("Allocation Stall") : Meaning.UNDERSTOOD;
            case 'R' -> at.startsWith(RELOCATION_STALL) ? stall("Relocation Stall") : Meaning.UNDERSTOOD;
            case 'O' -> at.startsWith(OUT_OF_MEMORY) ? outOfMemory() : Meaning.UNDERSTOOD;
            case 'U' -> {
                nextRunAt();
                yield header.using(at) ? Meaning.FACT : Meaning.UNDERSTOOD;
            }
            case 'C' -> cancel(GcId.NONE);
            case 'T' -> trigger();
            default -> Meaning.UNDERSTOOD;
        };
    }

    /** {@code Trigger: Free (9783K) is below minimum threshold (10240K)}: why Shenandoah's next cycle begins. */
    private Meaning trigger() {
        if (!at.skip(TRIGGER)) {
            return Meaning.UNDERSTOOD;
        }
        at.skipBlanks();
        at.skipGroup(); // generations: (Young), (Global)
        if (!at.skip(':')) {
            return Meaning.UNDERSTOOD;
        }
        shenandoah.trigger(ShenandoahCycle.cause(at.text(at.at(), at.end())));
        return Meaning.FACT;
    }

    private Meaning cancel(long id) {
        if (at.startsWith(CANCEL) && id != GcId.NONE && shenandoah.is(id)) {
            shenandoah.cancel();
        }
        return Meaning.UNDERSTOOD;
    }

    /** {@code Cancelling GC: Allocation Failure}, since JDK 21 with this tag. */
    private Meaning thread() {
        details = true;
        return Meaning.UNDERSTOOD;
    }

    /** Goes to where the words end and reads the figures behind them. */
    private int figures() {
        int to = Figures.endOfWords(at.buffer(), at.at(), at.end());
        figures.read(at.buffer(), to);
        return to;
    }

    private static Integer idOf(long id) {
        return id == GcId.NONE || id > Integer.MAX_VALUE ? null : Integer.valueOf((int) id);
    }

    private Meaning pause(long id) {
        Meaning meaning = pauseLine.take(at.buffer(), at.at(), at.end());
        return switch (meaning) {
            case FACT -> {
                Figures said = pauseLine.figures();
                yield pause(id, pauseLine.words(), said.heap(), said.millis());
            }
            // without a duration it is the beginning of a pause, or cut off
            case UNDERSTOOD -> line.tag(pick) == Tag.GC ? Meaning.UNKNOWN : Meaning.UNDERSTOOD;
            default -> meaning;
        };
    }

    private Meaning pause(long id, Label label, HeapChange heapChange, double millis) {
        header.inferred(label.collector());
        GenerationChange generations = null;
        if (id != GcId.NONE && label.kind().collection()) {
            generations = heap.of(id, header.regionBytes());
            header.inferred(heap.collector());
        }
        Origin origin = origin();
        GcMoment moment = moment();
        boolean exhausted = id != GcId.NONE && id == exhaustedId && label.kind().collection();
        if (exhausted) {
            exhaustedId = GcId.NONE;
        }
        if (label.kind() == GcKind.CLEANUP) {
            cleanedId = id;
        }
        String cause = label.kind() == GcKind.DEGENERATED ? shenandoah.takeTrigger() : label.cause();
        shenandoahPause(id, label, origin, moment, millis);
        flush();
        openPause = new OpenPause(
                origin,
                moment,
                idOf(id),
                label,
                cause,
                millis,
                heapChange,
                generations,
                label.evacuationFailed() || exhausted);
        pausesSeen++;
        return Meaning.FACT;
    }

    private void shenandoahPause(long id, Label label, Origin origin, GcMoment moment, double millis) {
        if (id == GcId.NONE || !"Shenandoah".equals(label.collector())) {
            return;
        }
        if (label.kind().collection()) {
            if (shenandoah.is(id)) {
                shenandoah.drop(); // up to JDK 16 a degenerated cycle keeps its number
            } else if (shenandoah.active()) {
                emit(shenandoah.end());
            }
        } else {
            openShenandoah(id, label.text(), origin, moment, millis);
        }
    }

    private void openShenandoah(long id, String name, Origin origin, GcMoment moment, double millis) {
        if (shenandoah.other(id)) {
            cyclesSeen++;
            emit(shenandoah.end());
        }
        shenandoah.phase(id, name, origin, moment, Math.max(0, millis));
    }

    private Meaning concurrent(long id) {
        Meaning meaning = concurrentLine.take(at.buffer(), at.at(), at.end());
        Figures said = concurrentLine.figures();
        return meaning == Meaning.FACT ? concurrent(id, concurrentLine.words(), said.heap(), said.millis()) : meaning;
    }

    private Meaning concurrent(long id, String name, HeapChange heapChange, double millis) {
        if (name.equals("Concurrent Mark Cycle")
                || name.equals("Concurrent Cycle")
                || name.equals("Concurrent Undo Cycle")) {
            g1Cycle(id, name, millis);
            return Meaning.FACT;
        }
        if (name.equals("Concurrent Sweep")) {
            header.inferred("CMS");
            cycle(id, GcKind.CONCURRENT, name, millis, true);
            return Meaning.FACT;
        }
        if (!shenandoah.is(id) && !shenandoahPhase(name)) {
            return Meaning.UNDERSTOOD; // a phase of G1 or CMS
        }
        header.inferred("Shenandoah");
        Origin origin = origin();
        GcMoment moment = moment();
        openShenandoah(id, name, origin, moment, millis);
        if (heapChange != null && name.startsWith("Concurrent cleanup")) {
            shenandoah.cleanup(name, heapChange, origin, moment);
        }
        return Meaning.FACT;
    }

    /** Phases of Shenandoah are written small, those of others are not. */
    private boolean shenandoahPhase(String name) {
        String collector = header.collector();
        boolean may = collector == null || collector.equals("Shenandoah");
        return may
                && name.length() > TimedLine.CONCURRENT.length()
                && Character.isLowerCase(name.charAt(TimedLine.CONCURRENT.length()));
    }

    private void g1Cycle(long id, String name, double millis) {
        header.inferred("G1");
        boolean undo = name.equals("Concurrent Undo Cycle");
        // a mark that a full collection aborts ends without Pause Cleanup
        cycle(id, undo ? GcKind.UNDO : GcKind.CONCURRENT, name, millis, undo || (id != GcId.NONE && cleanedId == id));
    }

    private void cycle(long id, GcKind kind, String name, double millis, boolean completed) {
        cyclesSeen++;
        emit(new GcCycle(origin(), moment(), idOf(id), kind, name, null, millis, null, null, null, null, completed));
    }

    /** ZGC's own line of a collection; that of its beginning has no figures. */
    private Meaning collection(long id) {
        if (!at.startsWith(GARBAGE) && !at.startsWith(MINOR) && !at.startsWith(MAJOR)) {
            return Meaning.UNDERSTOOD;
        }
        int from = at.at();
        int to = figures();
        if (figures.impossible()) {
            return Meaning.IMPOSSIBLE;
        }
        if (figures.heap() == null) {
            return Meaning.UNDERSTOOD;
        }
        double millis = figures.millis();
        if (millis < 0 && startedId == id && lastSeconds >= startedSeconds) {
            // ZGC without generations prints no duration; both lines have the time to a millisecond
            millis = Math.round((lastSeconds - startedSeconds) * 1e6) / 1e3;
        }
        Label label = cycles.of(at.buffer(), from, to);
        header.inferred("ZGC");
        HeapLines.Statistics statistics = heap.statistics(label.kind() == GcKind.MINOR ? 'y' : (char) 0);
        Long live = null;
        Long allocated = null;
        Long promoted = null;
        if (label.kind() == GcKind.MAJOR) {
            header.hasGenerations();
            live = majorLive(id);
        } else {
            allocated = statistics.allocated();
            if (label.kind() == GcKind.MINOR) {
                header.hasGenerations();
                promoted = statistics.promoted();
            } else {
                live = statistics.live();
            }
            statistics.clear();
        }
        cyclesSeen++;
        emit(new GcCycle(
                origin(),
                moment(),
                idOf(id),
                label.kind(),
                label.text(),
                label.cause(),
                millis < 0 ? null : Double.valueOf(millis),
                figures.heap(),
                live,
                allocated,
                promoted,
                true));
        return Meaning.FACT;
    }

    /**
     * Live heap of a major collection, which may have two young halves ({@code Promote All}, {@code Collect Roots}): what the old
     * mark found, and what the last young mark before it found less what was promoted since, which the old mark has
     * counted.
     */
    private Long majorLive(long id) {
        HeapLines.Statistics old = heap.statistics('O');
        Long oldLive = old.live();
        old.clear();
        if (oldLive == null || majorId != id || majorYoungLive == null) {
            return null;
        }
        long promoted = majorYoungPromoted == null ? 0 : majorYoungPromoted;
        return oldLive + Math.max(0, majorYoungLive - promoted);
    }

    private Meaning phase() {
        long id = gcId();
        if (at.peek() != ' ') { // else a part of a phase
            char letter = letter();
            if (at.startsWith(TimedLine.PAUSE)) {
                return pause(id);
            }
            if (letter == 'Y' && at.startsWith(YOUNG_GENERATION)) {
                return majorYoung(id);
            }
        }
        at.skipBlanks();
        return switch (at.peek()) {
            case 'R' -> part(id, REFERENCE_PROCESSING, GcPhase.REFERENCE_PROCESSING);
            case 'C' -> part(id, CLASS_UNLOADING, GcPhase.CLASS_UNLOADING);
            default -> Meaning.UNDERSTOOD;
        };
    }

    /** {@code Reference Processing: 0.5ms} of G1, {@code Reference Processing 12.029ms} of the others. */
    private Meaning part(long id, Word words, String name) {
        if (!at.skip(words)) {
            return Meaning.UNDERSTOOD;
        }
        at.skip(':');
        at.skipBlanks();
        double time = at.decimal();
        if (time < 0 || at.peek() != 'm') {
            return Meaning.UNDERSTOOD;
        }
        emit(new GcPhase(origin(), moment(), idOf(id), name, time));
        return Meaning.FACT;
    }

    private Meaning majorYoung(long id) {
        int from = at.at();
        int to = figures();
        if (figures.impossible()) {
            return Meaning.IMPOSSIBLE;
        }
        if (figures.heap() == null) {
            return Meaning.UNDERSTOOD;
        }
        HeapLines.Statistics young = heap.statistics('Y');
        majorId = id;
        majorYoungLive = young.live();
        majorYoungPromoted = young.promoted();
        Long allocated = young.allocated();
        young.clear();
        emit(new GcCycle(
                origin(),
                moment(),
                idOf(id),
                GcKind.MAJOR_YOUNG,
                names.of(at.buffer(), from, to),
                null,
                figures.millis() < 0 ? null : Double.valueOf(figures.millis()),
                figures.heap(),
                null,
                allocated,
                majorYoungPromoted,
                true));
        return Meaning.FACT;
    }

    private Meaning heapLine() {
        long id = gcId();
        if (id == GcId.NONE) {
            if (at.skip(REGION_SIZE)) {
                long size = at.size();
                if (size > 0) {
                    header.region(size);
                    return Meaning.FACT;
                }
            }
            return Meaning.UNDERSTOOD;
        }
        return heap.take(id, letter(), at);
    }

    /** {@code Desired survivor size 2490368 bytes, new threshold 1 (max threshold 15)}. */
    private Meaning age() {
        gcId();
        if (!at.skip(DESIRED_SURVIVOR)) {
            return Meaning.UNDERSTOOD;
        }
        long desired = at.whole();
        long threshold = at.find(NEW_THRESHOLD) ? at.whole() : Cursor.NONE;
        long most = at.find(MAX_THRESHOLD) ? at.whole() : Cursor.NONE;
        if (desired < 0 || threshold < 0 || most < 0 || Math.max(threshold, most) > Integer.MAX_VALUE) {
            return Meaning.UNKNOWN;
        }
        emit(new GcTenuring(origin(), moment(), desired, (int) threshold, (int) most));
        return Meaning.FACT;
    }

    private Meaning coops() {
        if (!at.find(HEAP_SIZE)) {
            return Meaning.UNDERSTOOD;
        }
        long mega = at.whole();
        Long bytes = mega > 0 && mega < 1L << 32 && at.peek(1) == 'M' ? Long.valueOf(mega << 20) : null;
        header.compressedOops(at.find(OOPS_MODE), bytes);
        return Meaning.FACT;
    }

    private Meaning metaspace() {
        Meaning meaning = metaspaceLine.take(at.buffer(), at.at());
        return meaning == Meaning.FACT ? metaspace(metaspaceLine.used(), metaspaceLine.committed()) : meaning;
    }

    private Meaning metaspace(long used, long committed) {
        emit(new GcMetaspace(origin(), moment(), used, committed == Digits.NONE ? null : Long.valueOf(committed)));
        return Meaning.FACT;
    }

    private Meaning cpu(long id) {
        Meaning meaning = cpuLine.take(at.buffer(), at.at());
        return meaning == Meaning.FACT ? cpu(id, cpuLine.user(), cpuLine.sys(), cpuLine.real()) : meaning;
    }

    private Meaning cpu(long id, double user, double sys, double real) {
        if (openPause != null && openPause.isOf(id)) {
            close(new CpuTime(user, sys, real));
            return Meaning.FACT;
        }
        return Meaning.UNDERSTOOD;
    }

    private Meaning safepoint() {
        safepointsSeen = true;
        Meaning meaning = safepoints.take(at, origin(), moment());
        if (meaning == Meaning.FACT) {
            emit(safepoints.safepoint());
        }
        return meaning;
    }

    private Meaning stall(String name) {
        at.find(OPENING);
        int from = at.at();
        int close = at.end() - 1;
        while (close > from && at.buffer()[close] != ')') {
            close--;
        }
        figures.read(at.buffer(), close + 1);
        if (figures.impossible()) {
            return Meaning.IMPOSSIBLE;
        }
        if (figures.millis() < 0 || close <= from) {
            return Meaning.UNKNOWN;
        }
        emit(new GcStall(origin(), moment(), name, threads.of(at.buffer(), from, close), figures.millis()));
        return Meaning.FACT;
    }

    private Meaning outOfMemory() {
        int to = Math.min(at.end(), at.at() + OUT_OF_MEMORY_LENGTH);
        emit(new GcOutOfMemory(origin(), moment(), at.text(at.at(), to)));
        return Meaning.FACT;
    }

    /** A line with decorations but without tags: all that it may be is tried. */
    private Meaning untagged() {
        if (at.startsWith(GcId.WORD)) {
            return withId();
        }
        if (SafepointLines.like(at)) {
            return safepoint();
        }
        if (at.startsWith(MetaspaceLine.WORD)) {
            return metaspace();
        }
        if (at.startsWith(OUT_OF_MEMORY_ERROR)) {
            return outOfMemory();
        }
        Meaning meaning = gcWithoutId();
        return meaning == Meaning.FACT ? meaning : header.init(at);
    }

    private Meaning withId() {
        int from = at.at();
        long id = gcId();
        char letter = letter();
        if (at.startsWith(TimedLine.PAUSE)) {
            return pause(id);
        }
        if (at.startsWith(CpuLine.USER)) {
            details = true;
            return cpu(id);
        }
        if (at.startsWith(MetaspaceLine.WORD)) {
            details = true;
            return metaspace();
        }
        if (letter == 'Y' && at.startsWith(YOUNG_GENERATION)) {
            return majorYoung(id);
        }
        Meaning meaning = heap.take(id, letter, at);
        if (meaning == Meaning.FACT || meaning == Meaning.IMPOSSIBLE) {
            details |= meaning == Meaning.FACT;
            return meaning;
        }
        at.goTo(from);
        return gc();
    }

    /** A line without decorations: of a log without any, or of the program. */
    private Meaning undecorated() {
        int from = at.at();
        at.skipBlanks();
        if (at.atEnd()) {
            return Meaning.UNDERSTOOD;
        }
        at.goTo(from);
        if (at.startsWith(GcId.WORD) || at.startsWith(ALLOCATION_STALL) || SafepointLines.like(at)) {
            begin();
            return untagged();
        }
        if (header.using(at)) {
            begin();
            return Meaning.FACT;
        }
        if (at.find(OUT_OF_MEMORY_ERROR)) {
            at.goTo(from);
            return outOfMemory();
        }
        at.goTo(from);
        return Meaning.UNKNOWN;
    }

    private void begin() {
        if (!header.begun()) {
            header.begin(origin(), GcMoment.UNKNOWN, null);
        }
        lastLine = number();
    }

    private void flush() {
        if (openPause != null) {
            close(null);
        }
    }

    private void close(CpuTime cpu) {
        GcPause pause = openPause.with(cpu);
        openPause = null;
        send(pause);
    }

    private void emit(GcEvent event) {
        flush();
        send(event);
    }

    private void send(GcEvent event) {
        if (!headerSent) {
            headerSent = true;
            if (!header.begun()) {
                header.begin(event.origin(), GcMoment.UNKNOWN, null);
            }
            evidence.accept(header.toFact(run));
        }
        evidence.accept(event);
    }

    private void endRun() {
        if (runEnded) {
            return;
        }
        runEnded = true;
        histogram.end();
        if (shenandoah.active()) {
            cyclesSeen++;
            emit(shenandoah.end());
        }
        flush();
        if (!header.begun()) {
            return;
        }
        if (!headerSent || header.changed()) {
            headerSent = true;
            evidence.accept(header.toFact(run));
        }
        // of all collectors only ZGC keeps its pauses to gc+phases
        boolean logged = pausesSeen > 0 || !"ZGC".equals(header.collector()) || (cyclesSeen == 0 && details);
        if (!logged) {
            tally.warn("pauses-not-logged: this collector records no pauses at this log level; use -Xlog:gc*");
        }
        GcMoment end = LogLine.moment(lastUptime, lastWall);
        evidence.accept(new GcRunEnd(new Origin(input, lastLine), end, details, safepointsSeen, logged));
    }

    /** Ends the input; {@code false} if there was no line of a GC log in it. */
    boolean end() {
        endRun();
        return header.begun();
    }
}
