package dev.memoryadvisor.reading.legacygclog;

import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.reading.ByteLines;
import dev.memoryadvisor.reading.Cursor;
import dev.memoryadvisor.reading.HistogramBlock;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.Word;
import java.util.function.Consumer;

/** Gives each line its meaning. */
final class LogLines {
    private static final Word DESIRED_SURVIVOR = Word.of("Desired survivor size ");
    private static final Word NEW_THRESHOLD = Word.of("new threshold ");
    private static final Word MAX = Word.of("(max ");
    private static final Word REFERENCES = Word.of("[Ref Proc: ");
    private static final Word STOPPED = Word.of("Total time for which application threads were stopped: ");
    private static final Word STOPPING = Word.of("Stopping threads took: ");
    private static final Word RUNNING = Word.of("Application time: ");
    private static final Word MACHINE = Word.of(" VM (");
    private static final Word MEMORY = Word.of("Memory: ");
    private static final Word FLAGS = Word.of("CommandLine flags: ");
    private static final Word LOG_FILE = Word.of(" GC log file ");
    private static final Word OUT_OF_MEMORY = Word.of("java.lang.OutOfMemoryError");
    private static final Word CMS_MESSAGE = Word.of("CMS: ");
    private static final Word STATISTICS = Word.of("All times are wall-clock times");
    private static final Word[] RECORDS = {
        Word.of("[GC "),
        Word.of("[GC("),
        Word.of("[GC["),
        Word.of("[GC--"),
        Word.of("[Full GC"),
        Word.of("[CMS-concurrent-"),
    };
    private static final Word HISTOGRAM_HEADING = Word.of(" num     #instances         #bytes  class name");
    /** {@code -XX:+PrintClassHistogramBeforeFullGC} and {@code AfterFullGC}, within the record of the collection. */
    private static final Word HISTOGRAM = Word.of("[Class Histogram (");

    private static final Word HISTOGRAM_TIME = Word.of(" secs]");
    private static final int OUT_OF_MEMORY_LENGTH = 200;

    private final Tally tally;
    private final Events events;
    private final Brackets brackets;
    private final KnownLines known = new KnownLines();
    private final Cursor at = new Cursor();
    private final Stamp stamp = new Stamp();
    private final HistogramBlock histogram;
    private GcMoment histogramMoment = GcMoment.UNKNOWN;
    private boolean inHistogram;
    private boolean histogramTime;
    private boolean statistics;
    private boolean impossibleSaid;

    LogLines(String input, Tally tally, Consumer<Evidence> evidence) {
        this.tally = tally;
        events = new Events(input, tally, evidence);
        brackets = new Brackets(events);
        histogram = new HistogramBlock(LegacyGcLogReader.ID, input, tally, evidence);
    }

    /** Takes the next line. */
    void take(ByteLines lines) {
        at.over(lines.buffer(), lines.start(), lines.end());
        stamp.clear();
        Boolean fact = (inHistogram || histogramTime) ? withinHistogram(lines) : beforeHistogram(lines);
        if (at.impossible()) {
            impossible(lines);
        } else if (fact == null) {
            tally.unknown(lines.number(), lines.text());
        } else if (fact) {
            tally.fact();
        } else {
            tally.understood();
        }
    }

    private void impossible(ByteLines lines) {
        tally.unknown(lines.number(), lines.text());
        if (!impossibleSaid) {
            impossibleSaid = true;
            tally.unreadable(
                    "A number is larger than any process can reach.",
                    lines.line(),
                    "Look at this line of the log; it was left out.");
        }
    }

    /** A line that may begin a histogram: what stands before it belongs to the collection. */
    private Boolean beforeHistogram(ByteLines lines) {
        if (at.startsWith(HISTOGRAM_HEADING)) { // without -XX:+PrintGCDetails no title stands above the table
            histogramMoment = GcMoment.UNKNOWN;
            inHistogram = true;
            histogram.take(at, lines.line(), histogramMoment);
            return false;
        }
        if (!endsWithColon() || !at.find(HISTOGRAM)) {
            at.goTo(lines.start());
            return meaning(lines);
        }
        int begin = at.at() - HISTOGRAM.length();
        at.over(lines.buffer(), lines.start(), begin);
        Boolean fact = meaning(lines);
        histogramMoment = Stamp.moment(stamp.uptime(), stamp.wall(), 0);
        at.over(lines.buffer(), begin + 1, lines.end());
        histogram.take(at, lines.line(), histogramMoment);
        inHistogram = true;
        return Boolean.TRUE.equals(fact);
    }

    /** As the line does behind which a histogram stands. */
    private boolean endsWithColon() {
        int end = at.end();
        while (end > at.at() && at.buffer()[end - 1] <= ' ') {
            end--;
        }
        return end > at.at() && at.buffer()[end - 1] == ':';
    }

    /** A line of a histogram, or the time that it took, behind which the collection goes on. */
    private Boolean withinHistogram(ByteLines lines) {
        if (inHistogram) {
            switch (histogram.take(at, lines.line(), histogramMoment)) {
                case ROW:
                    return true;
                case FRAME:
                    return false;
                case TOTAL:
                    inHistogram = false;
                    histogramTime = true;
                    return false;
                default:
                    inHistogram = false;
                    histogramTime = true;
                    histogram.end();
                    break;
            }
        }
        histogramTime = false;
        at.goTo(lines.start());
        if (at.peek() == ',' && at.find(HISTOGRAM_TIME)) {
            at.over(lines.buffer(), at.at(), lines.end());
            at.skipBlanks();
            return at.atEnd() ? Boolean.FALSE : meaning(lines);
        }
        at.goTo(lines.start());
        return beforeHistogram(lines);
    }

    /** Whether the line carries a fact; {@code null} if it is not known. */
    private Boolean meaning(ByteLines lines) {
        at.skipBlanks();
        if (at.atEnd()) {
            return false;
        }
        int from = at.at();
        boolean stamped = stamp.skip(at);
        at.skipBlanks();
        if (stamped) {
            statistics = false;
            if (!known.phase(at)) {
                events.clock(stamp, lines.number());
            }
            if (at.atEnd()) {
                return false;
            }
        }
        switch (at.peek()) {
            case 'T':
                if (at.skip(STOPPED)) {
                    return stopped(lines);
                }
                break;
            case 'A':
                if (at.skip(RUNNING)) {
                    return false;
                }
                break;
            case 'J', 'O':
                if (!stamped && machine()) {
                    return true;
                }
                break;
            case 'M':
                if (at.startsWith(MEMORY) && events.announced().memory(at)) {
                    return true;
                }
                break;
            case 'C':
                if (at.skip(FLAGS)) {
                    events.announced().flags(at.text(at.at(), at.end()));
                    return true;
                }
                if (at.startsWith(CMS_MESSAGE)) {
                    return record(lines) ? Boolean.TRUE : Boolean.FALSE;
                }
                break;
            default:
                break;
        }
        references();
        ages(lines);
        return (stamped || !aside()) ? bracketed(lines, from) : Boolean.FALSE;
    }

    /** {@code [Ref Proc: 0.2 ms]}, a part of the pause of G1 before it. */
    private void references() {
        int from = at.at();
        OpenPause pause = events.last();
        if (pause != null && at.skip(REFERENCES)) {
            double millis = at.decimal();
            pause.referenceMillis = millis < 0 ? pause.referenceMillis : millis;
        }
        at.goTo(from);
    }

    /** {@code Desired survivor size 1081344 bytes, new threshold 1 (max 4)}, in the middle of a pause. */
    private void ages(ByteLines lines) {
        int from = at.at();
        if (at.skip(DESIRED_SURVIVOR)) {
            long desired = at.whole();
            long threshold = at.find(NEW_THRESHOLD) ? at.whole() : Cursor.NONE;
            long most = at.find(MAX) ? at.whole() : Cursor.NONE;
            if (desired >= 0 && threshold >= 0 && most >= 0 && Math.max(threshold, most) <= Integer.MAX_VALUE) {
                events.tenuring(desired, (int) threshold, (int) most, lines.number());
            }
        }
        at.goTo(from);
    }

    /** Whether it is a line that carries no fact. */
    private boolean aside() {
        if (at.startsWith(STATISTICS)) {
            statistics = true;
        }
        return statistics || known.phase(at) || known.other(at) || (events.isShenandoah() && known.shenandoah(at));
    }

    private Boolean bracketed(ByteLines lines, int from) {
        byte first = at.peek();
        if (first == '[' || stamp.id() != null || at.at() != from || continues(first)) {
            if (at.at() != from && (known.phase(at) || known.other(at))) {
                return false;
            }
            int begin = at.at();
            if (brackets.scan(at, stamp, lines.number())) {
                return true;
            }
            at.goTo(begin);
            if (KnownLines.numbers(at) || (!at.find(OUT_OF_MEMORY) && at.find(LOG_FILE))) {
                return false;
            }
            at.goTo(begin);
        }
        if (record(lines)) {
            return true;
        }
        at.goTo(from);
        if (at.find(OUT_OF_MEMORY)) {
            at.goTo(from);
            events.outOfMemory(stamp, at.text(from, Math.min(at.end(), from + OUT_OF_MEMORY_LENGTH)), lines.number());
            return true;
        }
        return at.find(LOG_FILE) ? Boolean.FALSE : null;
    }

    /** Whether a line may go on with a pause that is open. */
    private boolean continues(byte first) {
        return Cursor.digit(first)
                || (brackets.open()
                        && (first == ':'
                                || first == ','
                                || first == '('
                                || first == ']'
                                || first == '<'
                                || first == '-'));
    }

    /** A record behind other text without a line end. */
    private boolean record(ByteLines lines) {
        int start = at.at();
        int first = -1;
        for (Word word : RECORDS) {
            at.goTo(start);
            if (at.find(word)) {
                int found = at.at() - word.length();
                first = first < 0 ? found : Math.min(first, found);
            }
        }
        if (first < 0) {
            at.goTo(start);
            return false;
        }
        at.goTo(stampBefore(start, first));
        stamp.clear();
        if (stamp.skip(at)) {
            events.clock(stamp, lines.number());
        }
        at.goTo(first);
        return brackets.scan(at, stamp, lines.number());
    }

    /** Where the stamps before a record begin: two words, of digits and the signs of a date, each with a colon. */
    private int stampBefore(int start, int record) {
        int begin = record;
        for (int words = 0; words < 2; words++) {
            int i = begin - 1;
            if (i <= start || at.buffer()[i] != ' ' || at.buffer()[i - 1] != ':') {
                return begin;
            }
            i--;
            while (i > start && ofStamp(at.buffer()[i - 1])) {
                i--;
            }
            begin = i;
        }
        return begin;
    }

    private static boolean ofStamp(byte b) {
        return Cursor.digit(b) || b == '.' || b == ',' || b == ':' || b == '-' || b == '+' || b == 'T';
    }

    private boolean machine() {
        int from = at.at();
        if (at.find(MACHINE)) {
            Header header = events.announce();
            if (header.machine(at)) {
                return true;
            }
        }
        at.goTo(from);
        return false;
    }

    private Boolean stopped(ByteLines lines) {
        double total = at.decimal();
        if (total < 0) {
            return null;
        }
        double reaching = at.find(STOPPING) ? at.decimal() : Cursor.NONE;
        events.stopped(stamp, total, reaching, lines.number());
        return true;
    }

    /** Ends the log; {@code false} if there was nothing of a collector in it. */
    boolean end() {
        histogram.end();
        brackets.end();
        if (brackets.lost() > 0) {
            tally.warn(brackets.lost() + " pauses whose record breaks off were left out, the first at line "
                    + brackets.firstLost());
        }
        return events.end();
    }
}
