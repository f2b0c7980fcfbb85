package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.reading.ByteLines;
import dev.memoryadvisor.reading.Cursor;
import dev.memoryadvisor.reading.DateStamp;
import java.time.Instant;
import java.util.Arrays;

/**
 * One line taken apart into decorations and message. One object is used for all lines; its values are those of the last
 * line. Not thread-safe.
 *
 * <p>Decorations stand in brackets in any choice, always in the same order and with the tags last
 * ({@code logging/logDecorators.hpp}). As nearly all lines of a log have theirs at the same places, these are remembered:
 * a line that has a tag of the collector at the remembered place is not searched again.
 */
final class LogLine {
    private static final byte[] NOTHING = {};
    private static final long MILLIS_SINCE_1970 = 100_000_000_000L;
    private static final long NANOS_SINCE_1970 = 100_000_000_000_000_000L;

    private byte[] buffer = {};
    private int end;
    private int message;
    private Tag tag = Tag.NONE;
    private boolean decorated;

    /** Places of decorations in this line, -1 if absent. */
    private int uptime;

    private int wall;
    private int epoch;
    private int processId;

    /** The same places from the beginning of a line, as learnt from the last one that was searched. */
    private int tagOffset = -1;

    private int tagCloseOffset = -1;

    private int uptimeOffset = -1;
    private int wallOffset = -1;
    private int epochOffset = -1;
    private int processIdOffset = -1;

    /** What stood before the tags of the last line, where that line was known. */
    private byte[] before = NOTHING;

    private boolean asBefore;

    private final TagTable tags = new TagTable();
    private final Cursor number = new Cursor();
    private final DateStamp date = new DateStamp();

    /** Takes the line apart. */
    void take(ByteLines lines) {
        buffer = lines.buffer();
        int start = lines.start();
        end = lines.end();
        asBefore = false;
        if (!known(start)) {
            before = NOTHING;
            search(start);
        }
    }

    private boolean known(int start) {
        int bracket = start + tagOffset;
        int close = start + tagCloseOffset;
        if (tagOffset < 0
                || close >= end
                || buffer[start] != '['
                || buffer[bracket] != '['
                || buffer[close] != ']'
                || (tagOffset > 0 && buffer[bracket - 1] != ']')
                || (close + 1 < end && buffer[close + 1] == '[')) {
            return false;
        }
        tag = tags.of(buffer, bracket + 1, close);
        if (tag == Tag.FOREIGN || tag == Tag.OTHER_JVM) {
            return false;
        }
        uptime = place(start, uptimeOffset);
        wall = place(start, wallOffset);
        epoch = place(start, epochOffset);
        processId = place(start, processIdOffset);
        messageBehind(close);
        asBefore = Arrays.equals(buffer, start, bracket, before, 0, before.length);
        if (!asBefore) {
            remember(start, bracket);
        }
        return true;
    }

    private void remember(int from, int to) {
        if (before.length != to - from) {
            before = new byte[to - from];
        }
        System.arraycopy(buffer, from, before, 0, to - from);
    }

    private static int place(int start, int offset) {
        return offset < 0 ? -1 : start + offset;
    }

    private void messageBehind(int close) {
        decorated = true;
        message = close + 1;
        if (message < end && buffer[message] == ' ') {
            message++;
        }
    }

    private int closing(int from) {
        for (int i = from; i < end; i++) {
            if (buffer[i] == ']') {
                return i;
            }
        }
        return -1;
    }

    private int trimmed(int from, int to) {
        int last = to;
        while (last > from && buffer[last - 1] == ' ') {
            last--;
        }
        return last;
    }

    private void search(int start) {
        uptime = -1;
        wall = -1;
        epoch = -1;
        processId = -1;
        tag = Tag.NONE;
        decorated = false;
        message = start;
        int open = start;
        int lastOpen = -1;
        int lastClose = -1;
        while (open < end && buffer[open] == '[') {
            int close = closing(open + 1);
            if (close < 0) {
                break;
            }
            decoration(open + 1, close);
            lastOpen = open;
            lastClose = close;
            open = close + 1;
        }
        if (lastOpen < 0) {
            return;
        }
        int from = lastOpen + 1;
        int to = trimmed(from, lastClose);
        messageBehind(lastClose);
        if (to == from) {
            tag = Tag.OTHER_JVM; // the second line of a message: its decorations are blank
            return;
        }
        boolean word = buffer[from] >= 'a' && buffer[from] <= 'z';
        if (!word || level(from, to)) {
            tag = uptime >= 0 || wall >= 0 || epoch >= 0 || word ? Tag.NONE : Tag.FOREIGN;
            return;
        }
        tag = Tag.of(buffer, from, to);
        if (tag != Tag.FOREIGN && tag != Tag.OTHER_JVM) {
            learn(start, lastOpen, lastClose);
        }
    }

    private void learn(int start, int tagBracket, int tagClose) {
        tagOffset = tagBracket - start;
        tagCloseOffset = tagClose - start;
        uptimeOffset = uptime < 0 ? -1 : uptime - start;
        wallOffset = wall < 0 ? -1 : wall - start;
        epochOffset = epoch < 0 ? -1 : epoch - start;
        processIdOffset = processId < 0 ? -1 : processId - start;
    }

    private boolean level(int from, int to) {
        return switch (to - from) {
            case 4 -> buffer[from] == 'i' && buffer[from + 1] == 'n' && buffer[from + 2] == 'f';
            case 5 ->
                (buffer[from] == 'd' && buffer[from + 1] == 'e' && buffer[from + 2] == 'b')
                        || (buffer[from] == 't' && buffer[from + 1] == 'r' && buffer[from + 4] == 'e')
                        || (buffer[from] == 'e' && buffer[from + 1] == 'r' && buffer[from + 2] == 'r');
            case 7 -> buffer[from] == 'w' && buffer[from + 1] == 'a' && buffer[from + 2] == 'r';
            default -> false;
        };
    }

    /** Notes what a decoration is, by its form: {@code logging/logDecorations.cpp}. */
    private void decoration(int from, int to) {
        if (to - from < 1 || !Cursor.digit(buffer[from])) {
            return;
        }
        if (to - from >= 23 && buffer[from + 4] == '-' && buffer[from + 10] == 'T') {
            wall = wall < 0 ? from : wall;
            return;
        }
        number.over(buffer, from, trimmed(from, to));
        long whole = number.whole();
        if (number.atEnd()) {
            processId = processId < 0 ? from : processId; // the next one is the thread
            return;
        }
        if (number.peek() == '.' || number.peek() == ',') {
            number.goTo(number.at() + 1);
            number.whole();
        }
        if (number.peek() == 's' && number.peek(1) == 0) {
            uptime = from;
        } else if (number.peek() == 'm' && number.peek(1) == 's') {
            if (whole >= MILLIS_SINCE_1970) {
                epoch = from;
            } else if (uptime < 0) {
                uptime = from;
            }
        } else if (number.peek() == 'n' && number.peek(1) == 's' && whole < NANOS_SINCE_1970 && uptime < 0) {
            uptime = from;
        }
    }

    /** Whether all that stands before the tags is the same as in the line before: its clocks are the same too. */
    boolean asBefore() {
        return asBefore;
    }

    /** What the tags say. */
    Tag tag() {
        return tag;
    }

    /** Whether the line begins with decorations. */
    boolean decorated() {
        return decorated;
    }

    /** Offset of the first byte of the message. */
    int message() {
        return message;
    }

    /** Offset behind its last byte. */
    int end() {
        return end;
    }

    byte[] buffer() {
        return buffer;
    }

    /** Seconds since the process started; NaN if not printed. */
    double uptimeSeconds() {
        if (uptime < 0) {
            return Double.NaN;
        }
        number.over(buffer, uptime, end);
        double value = number.decimal();
        if (value < 0) {
            return Double.NaN;
        }
        return switch (number.peek()) {
            case 's' -> value;
            case 'm' -> value / 1e3;
            case 'n' -> value / 1e9;
            default -> Double.NaN;
        };
    }

    /** Seconds since 1970; NaN if not printed. */
    double wallSeconds() {
        if (wall >= 0) {
            long millis = date.millis(buffer, wall, end);
            return millis == DateStamp.NONE ? Double.NaN : millis / 1e3;
        }
        if (epoch >= 0) {
            number.over(buffer, epoch, end);
            return number.whole() / 1e3;
        }
        return Double.NaN;
    }

    /** The moment of two clocks; NaN is a clock that is not printed. */
    static GcMoment moment(double uptimeSeconds, double wallSeconds) {
        if (Double.isNaN(uptimeSeconds) && Double.isNaN(wallSeconds)) {
            return GcMoment.UNKNOWN;
        }
        return new GcMoment(
                Double.isNaN(uptimeSeconds) ? null : Double.valueOf(uptimeSeconds),
                Double.isNaN(wallSeconds) ? null : Instant.ofEpochMilli(Math.round(wallSeconds * 1e3)));
    }

    /** Process id; {@code null} if not printed. */
    Long processId() {
        if (processId < 0) {
            return null;
        }
        number.over(buffer, processId, end);
        long id = number.whole();
        return id < 0 ? null : id;
    }
}
