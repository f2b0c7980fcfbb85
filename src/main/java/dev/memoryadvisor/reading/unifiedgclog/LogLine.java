package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.reading.Cursor;
import dev.memoryadvisor.reading.DateStamp;
import dev.memoryadvisor.reading.Digits;
import dev.memoryadvisor.reading.EightBytes;
import dev.memoryadvisor.reading.Remembered;
import dev.memoryadvisor.reading.Word;
import java.time.Instant;

/**
 * One line taken apart into decorations and message. One object is used for all lines; its values are those of the last
 * line. Not thread-safe.
 *
 * <p>Decorations stand in brackets in any choice, always in the same order and with the tags last
 * ({@code logging/logDecorators.hpp}). As nearly all lines of a log have theirs at the same places, these are remembered:
 * a line that has a tag of the collector at the remembered place is not searched again.
 */
final class LogLine {
    private static final long MILLIS_SINCE_1970 = 100_000_000_000L;
    private static final long NANOS_SINCE_1970 = 100_000_000_000_000_000L;

    private static final Word END_OF_TAGS = Word.of("] ");

    private byte[] buffer = {};
    private int start;
    private int limit;
    private int message;
    private Tag tag = Tag.NONE;
    private boolean decorated;

    /** Places of decorations from the beginning of the line, -1 if absent. */
    private int uptime;

    private int wall;
    private int epoch;
    private int processId;

    /** The same places as learnt from the last line that was searched and had a tag. */
    private int tagOffset = -1;

    private int tagWidth;
    private int messageOffset;

    private int uptimeOffset = -1;
    private int wallOffset = -1;
    private int epochOffset = -1;
    private int processIdOffset = -1;

    /** What stood before the tags of the last line, their bracket included, where that line was known. */
    private final Remembered before = new Remembered();

    /** What a line begins with up to its words, its tags left out. */
    private final Beginning beginning = new Beginning();

    /** Clocks of this line, or of one that has the same decorations. */
    private double uptimeSeconds;

    private double wallSeconds;
    private Long id;

    private final TagTable tags = new TagTable();
    private final Cursor number = new Cursor();
    private final DateStamp date = new DateStamp();

    /** Forgets what was learnt from lines before: nothing of what follows depends on them. */
    void forget() {
        before.forget();
        beginning.forget();
        tagOffset = -1;
    }

    /** Whether all that stands before the words of the line that begins here is as in that of {@link #begins}, but for its tags. */
    boolean beginsAsBefore(byte[] bytes, int from, int to) {
        return beginning.standsAt(bytes, from, to);
    }

    /** The tag of a line that {@link #beginsAsBefore}, if its tags were looked at before; else {@code null}. */
    Tag tagAsBefore(byte[] bytes, int from) {
        return tags.kept(bytes, from + tagOffset + 1);
    }

    /** Number of its collection. */
    long gcIdAsBefore() {
        return beginning.gcId();
    }

    /** Whether a line that {@link #beginsAsBefore} has the tags that were looked for last. */
    boolean taggedAsBefore(byte[] bytes, int from) {
        return tags.same(bytes, from + tagOffset + 1);
    }

    /** Offset of its words. */
    int wordsAsBefore(int from) {
        return from + beginning.length();
    }

    /** Remembers what the line that was taken begins with, whose collection has that number; returns whether it does. */
    boolean begins(byte[] bytes, int from, int words, long gcId) {
        int tagsAt = from + tagOffset + 1;
        boolean otherClocks = wallOffset >= 0 || epochOffset >= 0 || uptimeOffset < 0;
        return message == messageAsBefore(from)
                && beginning.remember(
                        bytes,
                        from,
                        words,
                        tagsAt,
                        tagsAt + tagWidth,
                        otherClocks ? -1 : from + uptimeOffset,
                        message + GcId.WORD.length(),
                        gcId);
    }

    /**
     * Takes over clock and number of the line that begins here, if it differs from that of {@link #begins} in their figures
     * only, and its clock has not gone back.
     *
     * @param than clock of the line before, in seconds
     */
    boolean goesOn(byte[] bytes, int from, int to, double than) {
        if (!before.any() || !beginning.isLike(bytes, from, to)) {
            return false;
        }
        if (!before.standAt(bytes, from, to)) {
            double now = beginning.clock(bytes, from);
            if (!(now >= than)) {
                return false;
            }
            uptimeSeconds = now;
            before.remember(bytes, from, from + tagOffset + 1);
        }
        beginning.renew(bytes, from);
        return true;
    }

    /** Offset of the message of a line that has such a tag. */
    int messageAsBefore(int from) {
        return from + messageOffset;
    }

    /** Takes a line that has such a tag. */
    void takeAsBefore(int from, Tag itsTag) {
        start = from;
        tag = itsTag;
        message = from + messageOffset;
    }

    /** Takes the line that begins here if all that stands before its tags is the same as in the line taken before. */
    boolean takeAsBefore(byte[] bytes, int from, int to) {
        start = from;
        return before.standAt(bytes, from, to) && taggedAt(bytes, from + tagOffset, to);
    }

    /**
     * Takes apart the line that begins here and ends with a line feed, whatever stands before its tags.
     *
     * @return whether its decorations are at the places of those before
     */
    boolean take(byte[] bytes, int from, int to) {
        over(bytes, from, to);
        boolean standing = standsAsLearnt();
        if (!standing || !readClocks()) {
            before.forget();
            // what many lines taught is not given up for one whose clock cannot be read
            search(!standing);
            boolean clocks = readClocks() && Double.isFinite(seconds());
            if (!standing || clocks) {
                return false;
            }
            standsAsLearnt(); // a line of the collector, if without clock
            readClocks();
        }
        before.remember(bytes, from, from + tagOffset + 1);
        return true;
    }

    /**
     * Takes the line that begins here if its decorations are at the places of those before, and are not the same, and its clock
     * has gone on.
     *
     * @param than clock of the line before, in seconds
     */
    boolean takeLater(byte[] bytes, int from, int to, double than) {
        over(bytes, from, to);
        if (!standsAsLearnt() || !readClocks() || !(seconds() >= than)) {
            return false;
        }
        before.remember(bytes, from, from + tagOffset + 1);
        return true;
    }

    private void over(byte[] bytes, int from, int to) {
        beginning.lapse();
        buffer = bytes;
        start = from;
        limit = to;
    }

    /** Whether a tag of the collector stands at the place of those before, and ends there. */
    private boolean taggedAt(byte[] bytes, int bracket, int to) {
        int close = bracket + tagWidth + 1;
        if (close >= to || bytes[close] != ']' || bytes[close + 1] == '[') {
            return false;
        }
        Tag found = tags.of(bytes, bracket + 1);
        if (found == null) {
            return false;
        }
        tag = found;
        messageBehind(bytes, close);
        return true;
    }

    private void messageBehind(byte[] bytes, int close) {
        decorated = true;
        message = bytes[close + 1] == ' ' ? close + 2 : close + 1;
    }

    /** Whether the tag stands where it was learnt, though something before it differs. */
    private boolean standsAsLearnt() {
        int bracket = start + tagOffset;
        if (tagOffset < 0
                || bracket >= limit
                || buffer[start] != '['
                || buffer[bracket] != '['
                || (tagOffset > 0 && buffer[bracket - 1] != ']')
                || (uptimeOffset < 0 && wallOffset < 0 && epochOffset < 0 && Cursor.digit(buffer[start + 1]))
                || EightBytes.lineFeed(buffer, start) < bracket
                || !taggedAt(buffer, bracket, limit)) {
            return false;
        }
        uptime = uptimeOffset;
        wall = wallOffset;
        epoch = epochOffset;
        processId = processIdOffset;
        return true;
    }

    private int closing(int from) {
        for (int i = from; buffer[i] != '\n'; i++) {
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

    private void search(boolean learns) {
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
        while (buffer[open] == '[') {
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
        messageBehind(buffer, lastClose);
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
        if (learns && tag != Tag.FOREIGN && tag != Tag.OTHER_JVM) {
            learn(lastOpen, lastClose);
        }
    }

    private void learn(int tagBracket, int tagClose) {
        tagOffset = tagBracket - start;
        tagWidth = tagClose - tagBracket - 1;
        tags.width(tagWidth);
        messageOffset = tagOffset + 1 + tagWidth + END_OF_TAGS.length();
        uptimeOffset = uptime;
        wallOffset = wall;
        epochOffset = epoch;
        processIdOffset = processId;
        before.remember(buffer, start, tagBracket + 1);
        beginning.forget();
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
            wall = wall < 0 ? from - start : wall;
            return;
        }
        number.over(buffer, from, trimmed(from, to));
        long whole = number.whole();
        if (number.atEnd()) {
            processId = processId < 0 ? from - start : processId; // the next one is the thread
            return;
        }
        if (number.peek() == '.' || number.peek() == ',') {
            number.goTo(number.at() + 1);
            number.whole();
        }
        if (number.peek() == 's' && number.peek(1) == 0) {
            uptime = from - start;
        } else if (number.peek() == 'm' && number.peek(1) == 's') {
            if (whole >= MILLIS_SINCE_1970) {
                epoch = from - start;
            } else if (uptime < 0) {
                uptime = from - start;
            }
        } else if (number.peek() == 'n' && number.peek(1) == 's' && whole < NANOS_SINCE_1970 && uptime < 0) {
            uptime = from - start;
        }
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

    /** Seconds since the process started; NaN if not printed. */
    double uptimeSeconds() {
        return uptimeSeconds;
    }

    /** Seconds since 1970; NaN if not printed. */
    double wallSeconds() {
        return wallSeconds;
    }

    /** Seconds of the first of these clocks that is printed; else NaN. */
    double seconds() {
        return Double.isNaN(uptimeSeconds) ? wallSeconds : uptimeSeconds;
    }

    /** Process id; {@code null} if not printed. */
    Long processId() {
        return id;
    }

    /** Reads the clocks that are printed; {@code false} if one cannot be read. */
    private boolean readClocks() {
        uptimeSeconds = readUptime();
        wallSeconds = readWall();
        id = readProcessId();
        return (uptime < 0 || !Double.isNaN(uptimeSeconds)) && ((wall < 0 && epoch < 0) || !Double.isNaN(wallSeconds));
    }

    private double readUptime() {
        if (uptime < 0) {
            return Double.NaN;
        }
        int from = start + uptime;
        int point = Digits.end(buffer, from);
        int to = Digits.decimalEnd(buffer, from, point);
        double value = Digits.decimal(buffer, from, point, to);
        if (value < 0) {
            return Double.NaN;
        }
        return switch (buffer[to]) {
            case 's' -> value;
            case 'm' -> value / 1e3;
            case 'n' -> value / 1e9;
            default -> Double.NaN;
        };
    }

    private double readWall() {
        if (wall >= 0) {
            long millis = date.millis(buffer, start + wall, limit);
            return millis == DateStamp.NONE ? Double.NaN : millis / 1e3;
        }
        return epoch >= 0 ? whole(start + epoch) / 1e3 : Double.NaN;
    }

    private Long readProcessId() {
        long whole = processId < 0 ? Digits.NONE : whole(start + processId);
        return whole < 0 ? null : Long.valueOf(whole);
    }

    /** The whole number here; {@link Digits#NONE} if there is none. */
    private long whole(int from) {
        return Math.max(Digits.NONE, Digits.value(buffer, from, Digits.end(buffer, from)));
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
}
