package dev.memoryadvisor.reading.nodetracegc;

import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.GcEvent;
import dev.memoryadvisor.fact.GcKind;
import dev.memoryadvisor.fact.GcLogHeader;
import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.fact.GcOutOfMemory;
import dev.memoryadvisor.fact.GcPause;
import dev.memoryadvisor.fact.GcRunEnd;
import dev.memoryadvisor.fact.HeapChange;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Amounts;
import dev.memoryadvisor.reading.ByteLines;
import dev.memoryadvisor.reading.Cursor;
import dev.memoryadvisor.reading.Labels;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.Word;
import java.util.function.Consumer;

/**
 * Gives each line its meaning. Worker threads have heaps and clocks of their own: only the first heap of the process is
 * read. When memory runs out, the last lines are printed once more under {@code <--- Last few GCs --->}.
 */
final class TraceLines {
    private static final Word MILLIS = Word.of(" ms: ");
    private static final Word ARROW = Word.of(" -> ");
    private static final Word MEGA = Word.of(" MB, ");
    private static final Word SLASH = Word.of(" / ");
    private static final Word CURRENT_MU = Word.of("current mu = ");
    private static final Word LAST_FEW = Word.of("<--- ");
    private static final Word OUT_OF_MEMORY = Word.of("JavaScript heap out of memory");
    private static final Word MILLISECONDS = Word.of(" ms ");
    private static final Word RULE = Word.of("----- ");
    private static final Word FRAME = Word.of(": 0x");
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_CAUSE = 120;
    private static final int OUT_OF_MEMORY_LENGTH = 200;

    private final String input;
    private final Tally tally;
    private final Consumer<Evidence> evidence;
    private final Cursor at = new Cursor();
    private final Labels<String> words = new Labels<>(text -> text);
    private int run;
    private Long process;
    private String heapName;
    private double last = -1;
    private Origin lastOrigin;
    private long others;
    private boolean repeated;
    private boolean ranOut;
    private boolean impossibleSaid;

    TraceLines(String input, Tally tally, Consumer<Evidence> evidence) {
        this.input = input;
        this.tally = tally;
        this.evidence = evidence;
    }

    /** Takes the next line. */
    void take(ByteLines lines) {
        at.over(lines.buffer(), lines.start(), lines.end());
        Origin origin = new Origin(input, lines.line());
        Boolean fact = meaning(origin);
        if (at.impossible()) {
            tally.unknown(lines.number(), lines.text());
            if (!impossibleSaid) {
                impossibleSaid = true;
                tally.unreadable(
                        "A number is larger than any process can reach.",
                        origin.line(),
                        "Look at this line of the log; it was left out.");
            }
        } else if (fact == null) {
            tally.unknown(lines.number(), lines.text());
        } else if (fact) {
            tally.fact();
        } else {
            tally.understood();
        }
    }

    /** Whether the line carries a fact; {@code null} if it is not known. */
    private Boolean meaning(Origin origin) {
        if (at.atEnd()) {
            return false;
        }
        if (at.startsWith(LAST_FEW)) {
            repeated = true;
            return false;
        }
        int from = at.at();
        if (at.skip('[')) {
            return collection(origin);
        }
        if (at.find(OUT_OF_MEMORY)) {
            begin(origin, GcMoment.UNKNOWN);
            evidence.accept(new GcOutOfMemory(
                    origin, lastMoment(), at.text(from, Math.min(at.end(), from + OUT_OF_MEMORY_LENGTH))));
            ranOut = true;
            return true;
        }
        at.goTo(from);
        return (ranOut && stack()) ? Boolean.FALSE : null;
    }

    /** V8's own stack, printed when memory ran out: {@code  1: 0xb78db3 node::OOMErrorHandler …}. */
    private boolean stack() {
        if (at.startsWith(RULE)) {
            return true;
        }
        at.skipBlanks();
        return at.whole() >= 0 && at.skip(FRAME);
    }

    private GcMoment lastMoment() {
        return last < 0 ? GcMoment.UNKNOWN : new GcMoment(last, null);
    }

    private Boolean collection(Origin origin) {
        int from = at.at();
        long pid = at.whole();
        int close = from;
        int limit = Math.min(at.end(), from + LONGEST_LABEL);
        while (close < limit && at.buffer()[close] != ']') {
            close++;
        }
        if (pid < 0 || close == limit) {
            return null;
        }
        String name = words.of(at.buffer(), from, close);
        at.goTo(close + 1);
        at.skipBlanks();
        double millis = at.decimal();
        if (millis < 0 || !at.skip(MILLIS)) {
            return null;
        }
        int label = at.at();
        int labelEnd = figures(label);
        at.goTo(labelEnd);
        at.skipBlanks();
        HeapChange heap = heap();
        if (heap == null || !at.skip(MEGA)) {
            return null;
        }
        double pause = at.decimal();
        if (pause < 0 || labelEnd == label || at.impossible()) {
            return null;
        }
        return emit(origin, pid, name, millis / 1e3, words.of(at.buffer(), label, labelEnd), heap, pause);
    }

    /** Where the words end and the figures begin; words in brackets may hold figures. */
    private int figures(int from) {
        int limit = Math.min(at.end() - 1, from + LONGEST_LABEL);
        for (int i = from; i < limit; i++) {
            if (at.buffer()[i] == ' ' && Cursor.digit(at.buffer()[i + 1])) {
                return i;
            }
        }
        return from;
    }

    private HeapChange heap() {
        long before = megabytes();
        at.skip(' ');
        boolean group = at.skipGroup();
        long after = group && at.skip(ARROW) ? megabytes() : Cursor.NONE;
        at.skip(' ');
        long committed = at.skip('(') ? megabytes() : Cursor.NONE;
        return before >= 0 && after >= 0 && committed >= 0 && at.skip(')')
                ? new HeapChange(before, after, committed)
                : null;
    }

    private long megabytes() {
        double mega = at.decimal();
        double bytes = Math.scalb(mega, 20);
        return mega < 0 || bytes > Amounts.LARGEST ? Cursor.NONE : Math.round(bytes);
    }

    private Boolean emit(
            Origin origin, long pid, String name, double seconds, String label, HeapChange heap, double millis) {
        if (heapName != null && process != null && process == pid && !heapName.equals(name)) {
            others++;
            return false;
        }
        if (repeated && seconds <= last) {
            return false;
        }
        if (process == null || process != pid || seconds < last - 1) {
            endRun();
            process = pid;
            heapName = name;
            run++;
            header(origin, new GcMoment(seconds, null));
        }
        last = seconds;
        lastOrigin = origin;
        accept(new GcPause(
                origin,
                new GcMoment(seconds, null),
                null,
                label.startsWith("Mark") ? GcKind.FULL : GcKind.YOUNG,
                label,
                cause(),
                millis,
                heap,
                null,
                null,
                false,
                false,
                false));
        return true;
    }

    /** The words at the end of a line: {@code allocation failure; }. */
    private String cause() {
        if (at.find(CURRENT_MU)) {
            at.decimal();
            at.skip(')');
        } else if (!at.find(SLASH) || at.decimal() < 0) {
            return null;
        } else {
            at.skip(MILLISECONDS);
        }
        at.skipBlanks();
        int from = at.at();
        int to = from;
        int limit = Math.min(at.end(), from + LONGEST_CAUSE);
        while (to < limit && at.buffer()[to] != ';' && at.buffer()[to] != '.') {
            to++;
        }
        return to == from ? null : words.of(at.buffer(), from, to);
    }

    private void begin(Origin origin, GcMoment moment) {
        if (run == 0) {
            run = 1;
            lastOrigin = origin;
            header(origin, moment);
        }
    }

    private void header(Origin origin, GcMoment moment) {
        accept(new GcLogHeader(
                origin,
                run,
                moment,
                RuntimeKind.NODE,
                null,
                null,
                null,
                process,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
    }

    private void accept(GcEvent event) {
        evidence.accept(event);
    }

    private void endRun() {
        if (run > 0) {
            accept(new GcRunEnd(lastOrigin, lastMoment(), true, false, process != null));
        }
        last = -1;
        repeated = false;
    }

    /** Ends the log; {@code false} if there was no whole line of a trace in it. */
    boolean end() {
        endRun();
        if (others > 0) {
            tally.warn(others + " lines are of other heaps of the process, its worker threads, and are left out");
        }
        return run > 0;
    }
}
