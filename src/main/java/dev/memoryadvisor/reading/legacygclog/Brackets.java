package dev.memoryadvisor.reading.legacygclog;

import dev.memoryadvisor.fact.CpuTime;
import dev.memoryadvisor.fact.GcKind;
import dev.memoryadvisor.reading.Cursor;
import dev.memoryadvisor.reading.Labels;
import dev.memoryadvisor.reading.Word;

/**
 * The brackets of a log, which stay open over line ends: {@code [GC 0.769: [ParNew: 118006K->118006K(118016K), 0.0000176
 * secs]0.769: [CMS0.769: [CMS-concurrent-abortable-preclean: …]} and, a line later, {@code (concurrent mode failure):
 * 91890K->20323K(131072K), …}. One pause may stand in another: the young collection that CMS puts before its remark.
 */
final class Brackets {
    private enum Group {
        PAUSE,
        YOUNG,
        OLD,
        REFERENCES,
        CLASSES,
        OTHER
    }

    private static final Word GC = Word.of("GC");
    private static final Word FULL_GC = Word.of("Full GC");
    private static final Word G1_PHASE = Word.of("GC concurrent-");
    private static final Word REF_PROC = Word.of("GC ref-proc");
    private static final Word WEAK_REFS = Word.of("weak refs processing");
    private static final Word UNLOADING = Word.of("class unloading");
    private static final Word G1_UNLOADING = Word.of("Unloading");
    private static final Word WORKER = Word.of("GC Worker");
    private static final Word CMS = Word.of("CMS");
    private static final Word CMS_PHASE = Word.of("CMS-concurrent-");
    private static final Word AS_CMS_PHASE = Word.of("ASCMS-concurrent-");
    private static final Word CMS_PERM = Word.of("CMS Perm");
    private static final Word PERM = Word.of("Perm ");
    private static final Word PS_PERM = Word.of("PSPermGen:");
    private static final Word METASPACE = Word.of("Metaspace:");
    private static final Word PS_YOUNG = Word.of("PSYoungGen");
    private static final Word PS_OLD = Word.of("PSOldGen");
    private static final Word PAR_OLD = Word.of("ParOldGen");
    private static final Word PAR_NEW = Word.of("ParNew");
    private static final Word AS_PAR_NEW = Word.of("ASParNew");
    private static final Word AS_PS_YOUNG = Word.of("ASPSYoungGen");
    private static final Word AS_PS_OLD = Word.of("ASPSOldGen");
    private static final Word AS_CMS = Word.of("ASCMS");
    private static final Word DEF_NEW = Word.of("DefNew");
    private static final Word TENURED = Word.of("Tenured");
    private static final Word TRAIN = Word.of("Train");
    private static final Word TIMES = Word.of("Times: ");
    private static final Word EDEN = Word.of("Eden: ");
    private static final Word SURVIVORS = Word.of(" Survivors: ");
    private static final Word HEAP = Word.of(" Heap: ");
    private static final Word OCCUPANCY = Word.of("YG occupancy");
    private static final Word INITIAL_MARK = Word.of("1 CMS-initial-mark");
    private static final Word REMARK = Word.of("1 CMS-remark");
    private static final Word AS_INITIAL_MARK = Word.of("1 ASCMS-initial-mark");
    private static final Word AS_REMARK = Word.of("1 ASCMS-remark");
    private static final Word PAUSE = Word.of("Pause ");
    private static final Word CONCURRENT = Word.of("Concurrent ");
    private static final Word ARROW = Word.of("->");
    private static final Word SECONDS = Word.of("sec");
    private static final Word USER = Word.of("user=");
    private static final Word SYS = Word.of("sys=");
    private static final Word REAL = Word.of("real=");
    private static final Word FAILURES = Word.of("--");
    private static final Word WORD_PAUSE = Word.of(" pause");
    private static final Word WORD_REMARK = Word.of(" remark");
    private static final Word WORD_CLEANUP = Word.of(" cleanup");
    private static final Word PROMOTION_FAILED = Word.of("promotion failed");
    private static final Word PROMOTION_FAILURE = Word.of("promotion failure size");
    private static final Word MODE_FAILURE = Word.of("concurrent mode failure");
    private static final Word MODE_INTERRUPTED = Word.of("concurrent mode interrupted");
    private static final Word TO_SPACE = Word.of("to-space ");
    private static final Word WORD_INITIAL_MARK = Word.of("initial-mark");

    private static final int DEEPEST = 32;
    private static final int LONGEST_GROUP = 200;
    private static final int LONGEST_RECORD = 1_000;
    /** Lines that a pause may be torn over; the longest seen has a free list for each of hundreds of sizes in it. */
    private static final int MOST_LINES = 5_000;

    private final Events events;
    private final Labels<PauseLabel> labels = new Labels<>(PauseLabel::of);
    private final Group[] groups = new Group[DEEPEST];
    private int depth;
    private OpenPause outer;
    private OpenPause current;
    private Cursor at;
    private Stamp stamp;
    private long line;
    private long lost;
    private long firstLost;

    Brackets(Events events) {
        this.events = events;
    }

    /** Whether a pause is open. */
    boolean open() {
        return depth > 0;
    }

    /** Reads the rest of a line; {@code false} if there is nothing of a collector in it. */
    boolean scan(Cursor cursor, Stamp newStamp, long lineNumber) {
        at = cursor;
        stamp = newStamp;
        line = lineNumber;
        if (current != null && line - (outer == null ? current : outer).firstLine > MOST_LINES) {
            abandon();
        }
        boolean found = false;
        while (!at.atEnd()) {
            byte c = at.peek();
            switch (c) {
                case '[' -> found |= opening();
                case ']' -> {
                    at.goTo(at.at() + 1);
                    if (depth > 0) {
                        found = true;
                        close();
                    }
                }
                case '{' -> at.goTo(at.end());
                case '(' -> found |= words();
                case ',' -> found |= duration();
                default -> {
                    if (c == '#' || Cursor.digit(c)) {
                        found |= number();
                    } else {
                        at.goTo(at.at() + 1);
                    }
                }
            }
        }
        return found;
    }

    private boolean number() {
        int from = at.at();
        if (stamp.skip(at)) {
            return false;
        }
        long before = at.size();
        if (at.at() == from) {
            at.goTo(from + 1);
        }
        if (before == Cursor.NONE) {
            return false;
        }
        if (depth == 0) {
            int behind = at.at();
            at.goTo(from);
            boolean heap = wholeHeap();
            if (!heap) {
                at.goTo(behind);
            }
            return heap;
        }
        if (at.skip(ARROW)) {
            long after = at.size();
            if (after != Cursor.NONE) {
                change(before, after, capacity());
                return true;
            }
        } else if (at.peek() == '(' && groups[depth - 1] == Group.PAUSE) {
            long capacity = capacity();
            if (capacity != Cursor.NONE) {
                current.occupied = before;
                current.committed = capacity;
                return true;
            }
        }
        return false;
    }

    /** {@code (16320K)}, or {@link Cursor#NONE}. */
    private long capacity() {
        int from = at.at();
        if (at.skip('(')) {
            long size = at.size();
            if (size != Cursor.NONE && at.skip(')')) {
                return size;
            }
        }
        at.goTo(from);
        return Cursor.NONE;
    }

    private void change(long before, long after, long capacity) {
        switch (groups[depth - 1]) {
            case PAUSE -> {
                if (current.before == Cursor.NONE) { // JDK 1.3 for SunOS has the generations behind it
                    current.before = before;
                    current.after = after;
                    current.committed = capacity;
                }
            }
            case YOUNG -> {
                if (current.youngBefore == Cursor.NONE) {
                    current.youngBefore = before;
                    current.youngAfter = after;
                }
            }
            case OLD -> {
                current.oldBefore = before;
                current.oldAfter = after;
            }
            default -> {
                // a part of no interest
            }
        }
    }

    private boolean duration() {
        at.goTo(at.at() + 1);
        at.skipBlanks();
        if (!Cursor.digit(at.peek())) {
            return false;
        }
        double seconds = at.decimal();
        at.skipBlanks();
        if (seconds < 0 || depth == 0 || !at.startsWith(SECONDS)) {
            return false;
        }
        double millis = Math.round(seconds * 1e9) / 1e6;
        switch (groups[depth - 1]) {
            case PAUSE -> current.millis = millis;
            case REFERENCES -> current.referenceMillis = millis;
            case CLASSES -> current.unloadingMillis = millis;
            default -> {
                // a part of no interest
            }
        }
        return true;
    }

    private boolean words() {
        int from = at.at() + 1;
        if (!group()) {
            at.goTo(from);
            return false;
        }
        if (depth == 0 || groups[depth - 1] == Group.OTHER) {
            return false;
        }
        int behind = at.at();
        at.goTo(from);
        boolean known = true;
        if (at.startsWith(MODE_FAILURE)) {
            current.oldSeen = true;
            note(" (concurrent mode failure)");
            current.interrupts |= events.cycleGoesOn();
        } else if (at.startsWith(MODE_INTERRUPTED)) {
            current.oldSeen = true;
            note(" (concurrent mode interrupted)");
            current.interrupts |= events.cycleGoesOn();
        } else if (at.startsWith(PROMOTION_FAILED)) {
            current.failed = true;
            note(" (promotion failed)");
        } else if (at.startsWith(TO_SPACE)) {
            current.failed = true;
            note(" (" + at.text(from, behind - 1) + ")");
        } else if (at.startsWith(WORD_INITIAL_MARK)) {
            current.startsCycle = true;
        } else {
            known = within(PROMOTION_FAILURE, from, behind);
            current.failed |= known;
        }
        at.goTo(behind);
        return known;
    }

    /** Skips a group in round brackets; the longest that says something has some forty bytes. */
    private boolean group() {
        int depthInside = 0;
        int last = Math.min(at.end(), at.at() + LONGEST_GROUP);
        for (int i = at.at(); i < last; i++) {
            byte b = at.buffer()[i];
            if (b == '(') {
                depthInside++;
            } else if (b == ')' && --depthInside == 0) {
                at.goTo(i + 1);
                return true;
            }
        }
        return false;
    }

    private boolean within(Word word, int from, int to) {
        for (int i = from; i + word.length() <= to; i++) {
            at.goTo(i);
            if (at.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private void note(String words) {
        if (!current.note.contains(words) && !current.label.text().contains(words)) {
            current.note += words;
        }
    }

    private boolean opening() {
        at.goTo(at.at() + 1);
        switch (at.peek()) {
            case 'G':
                return collection();
            case 'F':
                return at.startsWith(FULL_GC) ? pause(FULL_GC.length()) : part(Group.OTHER);
            case 'C':
                return withC();
            case 'P':
                return withP();
            case 'A':
                return withA();
            case 'D':
                return at.startsWith(DEF_NEW) ? young("Serial", false) : part(Group.OTHER);
            case 'T':
                return withT();
            case 'M':
                return at.startsWith(METASPACE) ? metaspace() : part(Group.OTHER);
            case 'U':
                return part(at.startsWith(G1_UNLOADING) ? Group.CLASSES : Group.OTHER);
            case 'w':
                return part(at.startsWith(WEAK_REFS) ? Group.REFERENCES : Group.OTHER);
            case 'c':
                return part(at.startsWith(UNLOADING) ? Group.CLASSES : Group.OTHER);
            case 'E':
                return at.startsWith(EDEN) ? regions() : part(Group.OTHER);
            case '1':
                return mark();
            case 'Y':
                if (current != null && at.startsWith(OCCUPANCY)) {
                    current.remarkLikely = true;
                }
                return part(Group.OTHER);
            case ' ':
                return Cursor.digit(at.peek(1)) ? wholeHeap() : part(Group.OTHER);
            default:
                return part(Group.OTHER);
        }
    }

    private boolean collection() {
        if (at.startsWith(G1_PHASE)) {
            return phase(true);
        }
        if (at.startsWith(REF_PROC)) {
            return part(Group.REFERENCES);
        }
        if (!at.startsWith(GC) || at.startsWith(WORKER)) {
            return part(Group.OTHER);
        }
        byte next = at.peek(2);
        boolean ends =
                next == 0 || next == ' ' || next == '(' || next == '[' || next == '-' || next == '{' || next == '#';
        // [GCAdaptiveSizePolicy::…, [GCBefore GC:, [GC2014-03-12T…: nothing stands between two prints
        boolean runsOn = Cursor.digit(next) || next == 'A' || next == 'B' || next == 'T' || next == 'P' || next == 'D';
        return (ends || runsOn) ? pause(GC.length()) : part(Group.OTHER);
    }

    private boolean withC() {
        if (at.startsWith(CMS_PHASE)) {
            return phase(false);
        }
        if (at.startsWith(CMS_PERM)) {
            return metaspace();
        }
        if (at.startsWith(CMS)) {
            return old("CMS");
        }
        return at.startsWith(CONCURRENT) ? shenandoah() : part(Group.OTHER);
    }

    private boolean withP() {
        if (at.startsWith(PS_YOUNG)) {
            return young("Parallel", true);
        }
        if (at.startsWith(PAR_NEW)) {
            return young("CMS", false);
        }
        if (at.startsWith(PS_OLD) || at.startsWith(PAR_OLD)) {
            return old("Parallel");
        }
        if (at.startsWith(PS_PERM) || at.startsWith(PERM)) {
            return metaspace();
        }
        return at.startsWith(PAUSE) ? shenandoah() : part(Group.OTHER);
    }

    private boolean withA() {
        if (at.startsWith(AS_CMS_PHASE)) {
            at.goTo(at.at() + 2);
            return phase(false);
        }
        if (at.startsWith(AS_PAR_NEW)) {
            return young("CMS", false);
        }
        if (at.startsWith(AS_PS_YOUNG)) {
            return young("Parallel", true);
        }
        if (at.startsWith(AS_CMS)) {
            return old("CMS");
        }
        return at.startsWith(AS_PS_OLD) ? old("Parallel") : part(Group.OTHER);
    }

    private boolean withT() {
        if (at.startsWith(TIMES)) {
            return times();
        }
        return (at.startsWith(TENURED) || at.startsWith(TRAIN)) ? old("Serial") : part(Group.OTHER);
    }

    private boolean young(String collector, boolean certain) {
        if (!part(Group.YOUNG)) {
            return false;
        }
        current.youngSeen = true;
        if (certain) {
            events.header().collector(collector);
        } else {
            events.header().likely(collector);
        }
        return true;
    }

    private boolean old(String collector) {
        if (!part(Group.OLD)) {
            return false;
        }
        current.oldSeen = true;
        events.header().collector(collector);
        return true;
    }

    private boolean mark() {
        boolean initial = at.startsWith(INITIAL_MARK) || at.startsWith(AS_INITIAL_MARK);
        if (current != null && (initial || at.startsWith(REMARK) || at.startsWith(AS_REMARK))) {
            current.mark = initial ? GcKind.INITIAL_MARK : GcKind.REMARK;
            events.header().collector("CMS");
        }
        return part(Group.OTHER);
    }

    /** Opens a part of a pause; outside of one it is something else. */
    private boolean part(Group group) {
        if (depth == 0) {
            return false;
        }
        if (depth == DEEPEST) {
            abandon();
            return false;
        }
        groups[depth++] = group;
        events.details();
        return true;
    }

    private boolean pause(int length) {
        int from = at.at();
        at.goTo(from + length);
        while (label()) {
            // goes on behind each word
        }
        PauseLabel label = labels.of(at.buffer(), from, at.at());
        if (current != null) {
            boolean mayNest = outer == null && current.remarkLikely && !label.full() && depth < DEEPEST;
            if (mayNest) {
                outer = current;
            } else {
                abandon();
            }
        }
        current = new OpenPause(label, stamp, line);
        groups[depth++] = Group.PAUSE;
        if (label.g1()) {
            events.header().collector("G1");
        }
        return true;
    }

    private boolean label() {
        if (at.skip(FAILURES) || at.skip(WORD_PAUSE) || at.skip(WORD_REMARK) || at.skip(WORD_CLEANUP)) {
            return true;
        }
        int from = at.at();
        at.skip(' ');
        byte first = at.peek(1);
        boolean word = (first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z');
        if (at.peek() == '(' && word && group()) {
            return true;
        }
        at.goTo(from);
        return false;
    }

    private void close() {
        if (groups[--depth] != Group.PAUSE) {
            return;
        }
        OpenPause ended = current;
        current = outer;
        outer = null;
        if (ended.millis < 0) {
            lose(ended);
            return;
        }
        if (current != null) {
            current.nestedMillis += ended.millis;
        }
        events.pause(ended, line);
    }

    private void lose(OpenPause pause) {
        firstLost = lost++ == 0 ? pause.firstLine : firstLost;
    }

    /** Gives up what is open: its end is missing. */
    private void abandon() {
        if (outer != null) {
            lose(outer);
        }
        if (current != null) {
            lose(current);
        }
        outer = null;
        current = null;
        depth = 0;
    }

    /** The bracket that ends a short record; without one, the end of the line. */
    private int ending() {
        int last = Math.min(at.end(), at.at() + LONGEST_RECORD);
        for (int i = at.at(); i < last; i++) {
            if (at.buffer()[i] == ']') {
                return i;
            }
        }
        return last;
    }

    private void behind(int bracket) {
        at.goTo(Math.min(at.end(), bracket + 1));
    }

    private boolean phase(boolean g1) {
        int from = at.at();
        int to = ending();
        events.phase(at, from, to, g1, stamp, line);
        behind(to);
        return true;
    }

    private boolean shenandoah() {
        int to = ending();
        boolean known = depth == 0 && events.shenandoah(at, to, stamp, line);
        behind(to);
        return known;
    }

    private boolean times() {
        int to = ending();
        double user = at.find(USER) ? at.decimal() : Cursor.NONE;
        double sys = at.find(SYS) ? at.decimal() : Cursor.NONE;
        double real = at.find(REAL) ? at.decimal() : Cursor.NONE;
        if (user >= 0 && sys >= 0 && real >= 0) {
            events.times(new CpuTime(user, sys, real));
        }
        behind(to);
        return true;
    }

    private boolean metaspace() {
        int to = ending();
        if (at.find(ARROW)) {
            long after = at.size();
            OpenPause pause = current == null ? events.last() : current;
            if (after != Cursor.NONE && at.at() <= to && pause != null) {
                pause.metaspace = after;
            }
        }
        behind(to);
        events.details();
        return true;
    }

    /** {@code [Eden: 7168.0K(7168.0K)->0.0B(4096.0K) Survivors: 0.0B->1024.0K Heap: 7168.0K(32.0M)->6664.5K(32.0M)]}. */
    private boolean regions() {
        int to = ending();
        OpenPause pause = events.last();
        long[] eden = at.skip(EDEN) ? pair() : null;
        long[] survivors = at.skip(SURVIVORS) ? pair() : null;
        long[] heap = at.skip(HEAP) ? pair() : null;
        if (pause != null && eden != null && survivors != null && heap != null && !pause.heapByRegions) {
            pause.heapByRegions = true;
            pause.youngBefore = eden[0] + survivors[0];
            pause.youngAfter = eden[1] + survivors[1];
            pause.before = heap[0];
            pause.after = heap[1];
            pause.committed = heap[2];
        }
        behind(to);
        events.details();
        return true;
    }

    private long[] pair() {
        long before = at.size();
        capacity();
        long after = at.skip(ARROW) ? at.size() : Cursor.NONE;
        long capacity = capacity();
        return before == Cursor.NONE || after == Cursor.NONE ? null : new long[] {before, after, capacity};
    }

    /** {@code [ 2764M->2700M(3985M)]}, behind the phases of G1 in JDK 6. */
    private boolean wholeHeap() {
        int to = ending();
        OpenPause pause = events.last();
        at.skip(' ');
        long[] heap = pair();
        boolean wanted = depth == 0 && pause != null && heap != null && pause.before == Cursor.NONE;
        if (wanted) {
            pause.before = heap[0];
            pause.after = heap[1];
            pause.committed = heap[2];
        }
        behind(to);
        return wanted;
    }

    /** Ends the log. */
    void end() {
        abandon();
    }

    /** Pauses whose end is missing. */
    long lost() {
        return lost;
    }

    /** Line where the first of them begins. */
    long firstLost() {
        return firstLost;
    }
}
