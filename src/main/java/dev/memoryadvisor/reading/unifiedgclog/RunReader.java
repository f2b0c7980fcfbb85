package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.fact.CpuTime;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.GcCycle;
import dev.memoryadvisor.fact.GcEvent;
import dev.memoryadvisor.fact.GcKind;
import dev.memoryadvisor.fact.GcMetaspace;
import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.fact.GcOutOfMemory;
import dev.memoryadvisor.fact.GcPhase;
import dev.memoryadvisor.fact.GcRunEnd;
import dev.memoryadvisor.fact.GcStall;
import dev.memoryadvisor.fact.GcTenuring;
import dev.memoryadvisor.fact.GenerationChange;
import dev.memoryadvisor.fact.HeapChange;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.reading.ByteLines;
import dev.memoryadvisor.reading.Cursor;
import dev.memoryadvisor.reading.HistogramBlock;
import dev.memoryadvisor.reading.Labels;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.Word;
import java.util.function.Consumer;

/** Gives each line its meaning and hands on the events, run after run. */
final class RunReader {
    private static final Word PAUSE = Word.of("Pause ");
    private static final Word CONCURRENT = Word.of("Concurrent ");
    private static final Word ARROW = Word.of("->");
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
    private static final Word METASPACE = Word.of("Metaspace: ");
    private static final Word USED = Word.of(" used, ");
    private static final Word USER = Word.of("User=");
    private static final Word SYS = Word.of("s Sys=");
    private static final Word REAL = Word.of("s Real=");
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
    private final Labels<Label> pauses = new Labels<>(Label::pause);
    private final LastLabel lastPause = new LastLabel();
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
    /** That of the two, once it was asked for. */
    private GcMoment moment;

    private double lastUptime = Double.NaN;
    private double lastWall = Double.NaN;
    private int lastLine;
    private boolean impossibleSaid;
    private boolean runEnded;

    private long lineNumber;
    private final OpenPause openPause = new OpenPause();
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
        Tag tag = line.tag(pick);
        at.over(lines.buffer(), line.message(pick), lines.end());
        if (tag == Tag.FOREIGN && at.startsWith(GcId.WORD)) {
            tag = Tag.NONE; // the last decoration is a host name
        }
        Meaning meaning;
        if (tag == Tag.FOREIGN || (tag == Tag.NONE && !line.decorated(pick))) {
            at.goTo(lines.start());
            uptime = Double.NaN;
            wall = Double.NaN;
            moment = null;
            meaning = undecorated();
        } else {
            if (tag != Tag.OTHER_JVM) {
                time();
            }
            meaning = tagged(tag);
        }
        if (at.impossible()) {
            impossible(lines);
            return;
        }
        switch (meaning) {
            case FACT -> tally.fact();
            case UNDERSTOOD -> tally.understood();
            default -> tally.unknown(lineNumber, lines.text());
        }
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
        if (moment == null) {
            moment = LogLine.moment(uptime, wall);
        }
        return moment;
    }

    private Origin origin() {
        return new Origin(input, number());
    }

    /** Follows the clock; if it goes back, the process was started again. */
    private void time() {
        if (line.clockChanged(pick) || !header.begun()) {
            readClocks();
        }
        lastLine = number();
    }

    private void readClocks() {
        uptime = line.uptimeSeconds(pick);
        wall = line.wallSeconds(pick);
        moment = null;
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
        if (!header.begun()) {
            header.begin(origin(), moment(), line.processId(pick));
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
                long id = gcIds.read(at);
                if (at.startsWith(GARBAGE)) {
                    startedId = id;
                    startedSeconds = lastSeconds;
                }
                yield Meaning.UNDERSTOOD;
            }
            case CPU -> {
                details = true;
                yield cpu(gcIds.read(at));
            }
            case HEAP -> {
                details = true;
                yield heapLine();
            }
            case METASPACE -> {
                details = true;
                long id = gcIds.read(at);
                letter();
                yield id == GcId.NONE && !at.startsWith(METASPACE) ? Meaning.UNDERSTOOD : metaspace();
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
                gcIds.read(at);
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
            header.begin(origin(), moment(), line.processId(pick));
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
        long id = gcIds.read(at);
        if (id == GcId.NONE) {
            return gcWithoutId();
        }
        letter();
        return switch (at.peek()) {
            case 'P' -> at.startsWith(PAUSE) ? pause(id) : Meaning.UNDERSTOOD;
            case 'C' -> at.startsWith(CONCURRENT) ? concurrent(id) : cancel(id);
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

    /** Where the words end and the figures begin: at the first digit after a blank outside brackets. */
    private int endOfLabel() {
        byte[] b = at.buffer();
        int depth = 0;
        for (int i = at.at(); i < at.end(); i++) {
            switch (b[i]) {
                case '(' -> depth++;
                case ')' -> depth--;
                case ' ' -> {
                    if (depth <= 0 && i + 1 < at.end() && Cursor.digit(b[i + 1])) {
                        return i;
                    }
                }
                default -> {
                    // part of a word
                }
            }
        }
        return at.end();
    }

    private long before;
    private long after;
    private long committed;
    private double millis;

    /** Reads {@code 33M->2M(123M) 1.819ms} into the fields above; what is not there is {@link Cursor#NONE}. */
    private void figures() {
        before = Cursor.NONE;
        after = Cursor.NONE;
        committed = Cursor.NONE;
        millis = Cursor.NONE;
        at.skipBlanks();
        int from = at.at();
        long first = at.size();
        if (first != Cursor.NONE) {
            at.skipGroup(); // ZGC: share of the heap
            if (at.skip(ARROW)) {
                long second = at.size();
                if (second != Cursor.NONE) {
                    before = first;
                    after = second;
                    committed();
                }
            }
            at.skipBlanks();
            at.skipGroup(); // JDK 9: begin and end
            at.skipBlanks();
        } else {
            at.goTo(from);
        }
        double time = at.decimal();
        if (time >= 0) {
            if (at.skip('m') && at.skip('s')) {
                millis = time;
            } else if (at.skip('s')) {
                millis = Math.round(time * 1e6) / 1e3;
            }
        }
    }

    private void committed() {
        if (at.peek() == '(') {
            int open = at.at();
            at.goTo(open + 1);
            long size = at.size();
            if (size != Cursor.NONE && at.skip(')')) {
                committed = size;
            } else {
                at.goTo(open);
                at.skipGroup();
            }
        }
    }

    private HeapChange heapChange() {
        return before == Cursor.NONE
                ? null
                : new HeapChange(before, after, committed == Cursor.NONE ? null : Long.valueOf(committed));
    }

    private static Integer idOf(long id) {
        return id == GcId.NONE || id > Integer.MAX_VALUE ? null : Integer.valueOf((int) id);
    }

    private Meaning pause(long id) {
        int from = at.at();
        boolean asBefore = lastPause.stands(at);
        int to = asBefore ? from + lastPause.length() : endOfLabel();
        at.goTo(to);
        figures();
        if (millis < 0 || at.impossible()) {
            // without a duration it is the beginning of a pause, or cut off
            return line.tag(pick) == Tag.GC ? Meaning.UNKNOWN : Meaning.UNDERSTOOD;
        }
        Label label = asBefore ? lastPause.label() : pauses.of(at.buffer(), from, to);
        if (!asBefore) {
            lastPause.remember(at.buffer(), from, to, label);
        }
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
        shenandoahPause(id, label, origin, moment);
        flush();
        openPause.open(
                origin,
                moment,
                idOf(id),
                label,
                cause,
                millis,
                heapChange(),
                generations,
                label.evacuationFailed() || exhausted);
        pausesSeen++;
        return Meaning.FACT;
    }

    private void shenandoahPause(long id, Label label, Origin origin, GcMoment moment) {
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
            openShenandoah(id, label.text(), origin, moment);
        }
    }

    private void openShenandoah(long id, String name, Origin origin, GcMoment moment) {
        if (shenandoah.other(id)) {
            cyclesSeen++;
            emit(shenandoah.end());
        }
        shenandoah.phase(id, name, origin, moment, Math.max(0, millis));
    }

    private Meaning concurrent(long id) {
        int from = at.at();
        int to = endOfLabel();
        at.goTo(to);
        figures();
        if (at.impossible()) {
            return Meaning.UNKNOWN;
        }
        if (millis < 0) {
            return Meaning.UNDERSTOOD;
        }
        String name = names.of(at.buffer(), from, to);
        if (name.equals("Concurrent Mark Cycle")
                || name.equals("Concurrent Cycle")
                || name.equals("Concurrent Undo Cycle")) {
            g1Cycle(id, name);
            return Meaning.FACT;
        }
        if (name.equals("Concurrent Sweep")) {
            header.inferred("CMS");
            cycle(id, GcKind.CONCURRENT, name, true);
            return Meaning.FACT;
        }
        if (!shenandoah.is(id) && !shenandoahPhase(name)) {
            return Meaning.UNDERSTOOD; // a phase of G1 or CMS
        }
        header.inferred("Shenandoah");
        Origin origin = origin();
        GcMoment moment = moment();
        openShenandoah(id, name, origin, moment);
        if (before != Cursor.NONE && name.startsWith("Concurrent cleanup")) {
            shenandoah.cleanup(name, heapChange(), origin, moment);
        }
        return Meaning.FACT;
    }

    /** Phases of Shenandoah are written small, those of others are not. */
    private boolean shenandoahPhase(String name) {
        String collector = header.collector();
        boolean may = collector == null || collector.equals("Shenandoah");
        return may && name.length() > CONCURRENT.length() && Character.isLowerCase(name.charAt(CONCURRENT.length()));
    }

    private void g1Cycle(long id, String name) {
        header.inferred("G1");
        boolean undo = name.equals("Concurrent Undo Cycle");
        // a mark that a full collection aborts ends without Pause Cleanup
        cycle(id, undo ? GcKind.UNDO : GcKind.CONCURRENT, name, undo || (id != GcId.NONE && cleanedId == id));
    }

    private void cycle(long id, GcKind kind, String name, boolean completed) {
        cyclesSeen++;
        emit(new GcCycle(origin(), moment(), idOf(id), kind, name, null, millis, null, null, null, null, completed));
    }

    /** ZGC's own line of a collection; that of its beginning has no figures. */
    private Meaning collection(long id) {
        if (!at.startsWith(GARBAGE) && !at.startsWith(MINOR) && !at.startsWith(MAJOR)) {
            return Meaning.UNDERSTOOD;
        }
        int from = at.at();
        int to = endOfLabel();
        at.goTo(to);
        figures();
        if (at.impossible()) {
            return Meaning.UNKNOWN;
        }
        if (before == Cursor.NONE) {
            return Meaning.UNDERSTOOD;
        }
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
                heapChange(),
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
        long id = gcIds.read(at);
        if (at.peek() != ' ') { // else a part of a phase
            char letter = letter();
            if (at.startsWith(PAUSE)) {
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
        int to = endOfLabel();
        at.goTo(to);
        figures();
        if (at.impossible()) {
            return Meaning.UNKNOWN;
        }
        if (before == Cursor.NONE) {
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
                millis < 0 ? null : Double.valueOf(millis),
                heapChange(),
                null,
                allocated,
                majorYoungPromoted,
                true));
        return Meaning.FACT;
    }

    private Meaning heapLine() {
        long id = gcIds.read(at);
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
        gcIds.read(at);
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
        if (!at.skip(METASPACE)) {
            return Meaning.UNDERSTOOD;
        }
        long used = at.size();
        if (used == Cursor.NONE) {
            return Meaning.UNKNOWN;
        }
        if (at.skip(USED)) {
            long size = at.size();
            emit(new GcMetaspace(origin(), moment(), used, size == Cursor.NONE ? null : Long.valueOf(size)));
            return Meaning.FACT;
        }
        boolean since16 = at.skipGroup();
        if (!at.skip(ARROW)) {
            return Meaning.UNKNOWN;
        }
        used = at.size();
        if (used == Cursor.NONE) {
            return Meaning.UNKNOWN;
        }
        Long size = null;
        if (since16 && at.skip('(')) {
            long number = at.size();
            size = number == Cursor.NONE ? null : Long.valueOf(number);
        }
        emit(new GcMetaspace(origin(), moment(), used, size));
        return Meaning.FACT;
    }

    private Meaning cpu(long id) {
        double user = at.skip(USER) ? at.decimal() : Cursor.NONE;
        double sys = at.skip(SYS) ? at.decimal() : Cursor.NONE;
        double real = at.skip(REAL) ? at.decimal() : Cursor.NONE;
        if (user < 0 || sys < 0 || real < 0) {
            return Meaning.UNKNOWN;
        }
        if (openPause.isOf(id)) {
            send(openPause.close(new CpuTime(user, sys, real)));
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
        at.goTo(close + 1);
        figures();
        if (millis < 0 || close <= from) {
            return Meaning.UNKNOWN;
        }
        emit(new GcStall(origin(), moment(), name, threads.of(at.buffer(), from, close), millis));
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
        if (at.startsWith(METASPACE)) {
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
        long id = gcIds.read(at);
        char letter = letter();
        if (at.startsWith(PAUSE)) {
            return pause(id);
        }
        if (at.startsWith(USER)) {
            details = true;
            return cpu(id);
        }
        if (at.startsWith(METASPACE)) {
            details = true;
            return metaspace();
        }
        if (letter == 'Y' && at.startsWith(YOUNG_GENERATION)) {
            return majorYoung(id);
        }
        Meaning meaning = heap.take(id, letter, at);
        if (meaning == Meaning.FACT) {
            details = true;
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
        if (openPause.isOpen()) {
            send(openPause.close(null));
        }
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
