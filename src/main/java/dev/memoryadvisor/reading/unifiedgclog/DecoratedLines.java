package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.reading.Digits;
import dev.memoryadvisor.reading.EightBytes;
import dev.memoryadvisor.reading.LineSieve;
import dev.memoryadvisor.reading.PickedLines;
import java.util.Arrays;

/**
 * The lines of a block, taken apart into decorations and message, without those in which {@link RunReader} would find nothing:
 * more than half of a detailed log names phases, tasks and beginnings. Those of usual forms are taken apart into figures, too
 * ({@link UsualLines}), and lines of regions that stand together become one.
 *
 * <p>What a run learns from the mere presence of a line it still learns: the first line and the first detail of each block and
 * run are picked, the lines before and after one that is not the collector's, the line before the clock goes back, and the last
 * of the block. What is found out of one block does not depend on others.
 */
final class DecoratedLines implements LineSieve {
    private static final int EACH = 3;
    /** Column of the offset of the message in the lower half, and of the following in the upper. */
    private static final int MESSAGE = 0;

    private static final int ROOM = 1024;

    private static final int UPTIME = 1;
    private static final int WALL = 2;
    private static final long CLOCK_CHANGED = 1L << Integer.SIZE;
    private static final long DECORATED = CLOCK_CHANGED << 1;

    private final LogLine line = new LogLine();
    private final GcId gcId = new GcId();
    private final UsualLines usual = new UsualLines();
    private byte[] bytes = {};
    private int limit;
    private PickedLines picked;
    /** What the picked lines begin with: {@link #MESSAGE}, and the clocks where they changed. */
    private long[] rows = new long[EACH * ROOM];

    private int[] usualRows = new int[ROOM];
    private Long[] processIds = new Long[ROOM];
    private Tag[] tags = new Tag[ROOM];

    /** Which line of the block is looked at. */
    private int index;

    /** The last line that was not picked, if it may still have to be: its number; -1 if there is none. */
    private int noted;

    private int notedStart;

    /** Whether several lines of the same tags may follow: of phases, else of parts of the heap. */
    private boolean several;

    private boolean phases;

    /** Whether the line that follows begins as the line before and has a tag that is known. */
    private boolean knowsTag;

    /** Offset of the last line that {@link #passSame} did not take, though it begins as the one before. */
    private int unlike;

    /** Offset behind the number of its collection; negative if it begins otherwise than the line before. */
    private int nextWords;

    private boolean first;
    private boolean detail;
    private boolean changed;
    /** Whether what the next line says may be told with the last that was picked. */
    private boolean joinable;

    private double seconds;
    /** Those of the last line that was picked; NaN before its clock began. */
    private double pickedSeconds;

    @Override
    public void pick(byte[] block, int end, int maxLine, PickedLines lines) {
        begin(block, end, lines);
        int start = 0;
        while (start < end) {
            if (end - start > maxLine && isTooLong(start, maxLine)) {
                lines.addTooLong();
                index++;
                start = EightBytes.lineFeed(block, start) + 1;
                continue;
            }
            start = pickLine(start);
            index++;
            knowsTag = false;
            if (end <= maxLine) {
                start = passAll(start);
            }
        }
        if (noted >= 0) {
            pickNoted();
        }
        lines.outOf(index);
    }

    /**
     * Goes over lines that begin as the line before, and of which little or nothing need be kept; returns where the first of the
     * others begins. Most lines are such. The loops of these methods are kept small and call nothing that the compiler does not
     * unfold into them (it unfolds up to a limit): behind any other call all that stands in fields would be read anew.
     */
    private int passAll(int from) {
        int start = from;
        do {
            start = pass(start);
            while (several) {
                start = pass(passSame(start));
            }
        } while (start < limit && beginsAnew(start));
        return start;
    }

    /**
     * Makes what a line begins with that which the lines behind it may begin with, too, if it differs from those before only in
     * that its clock has gone on, or in its collection or its words, whatever its tags; returns whether {@link #pass} may go on
     * with it, or is to find out that its tags are not known.
     */
    private boolean beginsAnew(int start) {
        if (first) {
            return false;
        }
        if (knowsTag) {
            return line.tagAsBefore(bytes, start) == Tag.GC && usual.takesWords(bytes, nextWords, limit);
        }
        if (nextWords >= 0) {
            return false;
        }
        if (line.goesOn(bytes, start, limit, seconds)) {
            if (line.seconds() > seconds) {
                clockChanges();
            }
            return true;
        }
        if (!line.takeAsBefore(bytes, start, limit)) {
            if (!line.takeLater(bytes, start, limit, seconds)) {
                return false;
            }
            clockChanges();
        }
        int words = gcId.behind(bytes, line.message(), limit);
        return gcId.hasWords() && line.begins(bytes, start, words, gcId.value());
    }

    /** Goes over lines that begin as the one before, tags included: phases, regions. */
    private int passSame(int from) {
        int start = from;
        int passed = index;
        Tag tag = phases ? Tag.PHASES : Tag.HEAP;
        while (line.beginsAsBefore(bytes, start, limit) && line.taggedAsBefore(bytes, start)) {
            int words = line.wordsAsBefore(start);
            if (!says(tag, line.gcIdAsBefore(), words)) {
                noted = passed;
                notedStart = start;
            } else if (tag == Tag.HEAP && !full() && usual.takesRegions(bytes, words)) {
                words = usual.behindRegions();
                pickRegions(start, EightBytes.lineFeed(bytes, words), passed);
            } else {
                unlike = start;
                break;
            }
            passed++;
            start = EightBytes.lineFeed(bytes, words) + 1;
        }
        index = passed;
        return start;
    }

    /**
     * Goes over lines that begin as the one before whatever their tags, up to {@link #several} that {@link #passSame} takes. Says
     * of the line that follows what it found out.
     */
    private int pass(int from) {
        int start = from;
        int passed = index;
        Tag tag = null;
        int words = 0;
        several = false;
        while (start < limit) {
            if (!line.beginsAsBefore(bytes, start, limit)) {
                tag = null;
                words = -1;
                break;
            }
            tag = line.tagAsBefore(bytes, start);
            words = line.wordsAsBefore(start);
            if (tag == null) {
                break;
            }
            if (tag == Tag.HEAP) {
                several = start != unlike;
                break;
            }
            if (tag != Tag.OTHER_GC && says(tag, line.gcIdAsBefore(), words)) {
                int row = row(tag, words);
                if (row == UsualLines.NONE) {
                    break;
                }
                int feed = EightBytes.lineFeed(bytes, usual.behind());
                if (row == UsualLines.NOTHING) {
                    noted = passed;
                    notedStart = start;
                } else {
                    add(row, passed, start, feed);
                }
                passed++;
                start = feed + 1;
                continue;
            }
            noted = passed++;
            notedStart = start;
            start = EightBytes.lineFeed(bytes, words) + 1;
            if (tag == Tag.PHASES) {
                several = true;
                break;
            }
        }
        index = passed;
        phases = tag == Tag.PHASES;
        knowsTag = tag != null;
        nextWords = words;
        return start;
    }

    /** The row of a line that begins as the line before, if its form is one of the most usual. */
    private int row(Tag tag, int words) {
        return full() ? UsualLines.NONE : usual.takeQuickly(tag, line.gcIdAsBefore(), bytes, words, limit);
    }

    /** Picks the line of regions that was taken, or joins it to that before. */
    private void pickRegions(int start, int feed, int number) {
        if (!joins(line.gcIdAsBefore(), number)) {
            add(usual.regions(line.gcIdAsBefore()), number, start, feed);
        }
    }

    /** Whether the next line that is picked has to be looked at closely, because there is no room, or a run may begin. */
    private boolean full() {
        return first
                || Double.isNaN(pickedSeconds)
                || picked.count() == usualRows.length
                || picked.full()
                || usual.full();
    }

    /** Picks a line that begins as the line before and has a row. */
    private void add(int row, int number, int start, int feed) {
        add(row, DECORATED | line.messageAsBefore(start), number, start, feed);
        joinable = true;
    }

    /** Picks a line, whose clocks are kept if they changed; there is room. */
    private void add(int usualRow, long message, int number, int start, int feed) {
        int pick = picked.count();
        usualRows[pick] = usualRow;
        rows[EACH * pick + MESSAGE] = (changed ? CLOCK_CHANGED : 0) | message;
        changed = false;
        pickedSeconds = seconds;
        picked.addWhereRoom(bytes, number, start, feed);
        noted = -1;
    }

    /** Picks the line at which {@link #pass} stopped, or does not; returns where the next begins. */
    private int pickLine(int start) {
        if (!knowsTag) {
            return pickOther(start);
        }
        Tag tag = line.tagAsBefore(bytes, start);
        line.takeAsBefore(start, tag);
        int words = gcId.behind(bytes, line.message(), limit);
        int feed = EightBytes.lineFeed(bytes, words);
        pickOrNote(start, words, feed);
        return feed + 1;
    }

    /** The same for a line of which something before the tags differs from the line before. */
    private int pickOther(int start) {
        boolean asBefore = line.takeAsBefore(bytes, start, limit);
        boolean plain = asBefore || line.take(bytes, start, limit);
        int words = gcId.behind(bytes, line.message(), limit);
        int feed = EightBytes.lineFeed(bytes, words);
        if (!plain || first || (!asBefore && !goesOn())) {
            look(start, words, feed);
        } else {
            pickOrNote(start, words, feed);
        }
        return feed + 1;
    }

    /** Picks the line that was taken, if it may say something. */
    private void pickOrNote(int start, int words, int feed) {
        if (says(line.tag(), gcId.value(), words)) {
            pick(start, words, feed);
        } else {
            note(start);
        }
    }

    /** From a line over the limit nothing may be learnt. */
    private boolean isTooLong(int start, int maxLine) {
        return EightBytes.lineFeed(bytes, start) - start > maxLine;
    }

    /** Whether the clock of a line that differs from that of the line before has gone on. */
    private boolean goesOn() {
        double now = line.seconds();
        if (now >= seconds) {
            clockChanges();
            return true;
        }
        return false;
    }

    /** Goes on with the clock of the line, also for lines that only begin as this one. */
    private void clockChanges() {
        room();
        keepClocks();
        seconds = line.seconds();
        changed = true;
    }

    /** Keeps the clocks of the line for the next that is picked; there is room. */
    private void keepClocks() {
        int pick = picked.count();
        rows[EACH * pick + UPTIME] = Double.doubleToRawLongBits(line.uptimeSeconds());
        rows[EACH * pick + WALL] = Double.doubleToRawLongBits(line.wallSeconds());
        processIds[pick] = line.processId();
    }

    private void begin(byte[] block, int end, PickedLines lines) {
        bytes = block;
        limit = end;
        picked = lines;
        index = 0;
        noted = -1;
        knowsTag = false;
        unlike = -1;
        first = true;
        detail = false;
        changed = true;
        seconds = Double.NaN;
        pickedSeconds = Double.NaN;
        line.forget();
        usual.clear();
    }

    private void room() {
        picked.makeRoom();
        int room = usualRows.length;
        if (picked.count() == room) {
            rows = Arrays.copyOf(rows, 2 * EACH * room);
            usualRows = Arrays.copyOf(usualRows, 2 * room);
            processIds = Arrays.copyOf(processIds, 2 * room);
            tags = Arrays.copyOf(tags, 2 * room);
        }
    }

    private void note(int start) {
        noted = index;
        notedStart = start;
    }

    /** Looks at a line that is not like those before. */
    private void look(int start, int words, int feed) {
        Tag tag = line.tag();
        if (tag == Tag.OTHER_JVM) {
            return;
        }
        // a foreign tag may be the name of a host, and the line have a clock after all
        boolean foreign =
                tag == Tag.FOREIGN || !line.decorated() || (Double.isNaN(line.seconds()) && !Double.isNaN(seconds));
        boolean back = line.seconds() < seconds;
        int behindId = words;
        if ((foreign || back) && noted >= 0) {
            pickNoted();
            line.forget();
            line.take(bytes, start, limit);
            behindId = gcId.read(bytes, line.message());
        }
        if (foreign) {
            changed = true;
        } else {
            clockChanges();
        }
        if (foreign || back || first) {
            pickAnyway(index, start, behindId, feed);
            first = foreign;
            changed = foreign;
            detail &= !back;
        } else {
            pickOrNote(start, words, feed);
        }
    }

    /** Whether what the line of regions says that was taken is told with the line that was picked last. */
    private boolean joins(long number, int lineNumber) {
        if (!joinable || changed || !usual.join(number)) {
            return false;
        }
        picked.join(lineNumber);
        noted = -1;
        return true;
    }

    private void pick(int start, int words, int feed) {
        if (line.tag() == Tag.HEAP && usual.takesRegions(bytes, words) && joins(gcId.value(), index)) {
            return;
        }
        int row = usual.take(line.tag(), gcId.value(), bytes, words, feed);
        if (row == UsualLines.NOTHING) {
            note(start);
        } else {
            // where a run may begin the line is told, so none is joined to it
            boolean clockBegins = Double.isNaN(pickedSeconds);
            pick(row, index, start, feed);
            joinable = row != UsualLines.NONE && !clockBegins;
        }
    }

    private void pickNoted() {
        line.forget();
        line.take(bytes, notedStart, limit);
        int words = gcId.read(bytes, line.message());
        pickAnyway(noted, notedStart, words, EightBytes.lineFeed(bytes, words));
    }

    /** Picks a line whether or not it says something. */
    private void pickAnyway(int number, int start, int words, int feed) {
        int row = usual.take(line.tag(), gcId.value(), bytes, words, feed);
        pick(Math.max(UsualLines.NONE, row), number, start, feed);
        joinable = false;
    }

    private void pick(int usualRow, int number, int start, int feed) {
        room();
        Tag tag = line.tag();
        detail = !beginsRun(tag) && (detail || tag == Tag.PHASES || tag == Tag.START);
        if (usualRow == UsualLines.NONE) {
            tags[picked.count()] = tag;
        }
        if (changed) {
            keepClocks();
        }
        add(usualRow, (line.decorated() ? DECORATED : 0) | line.message(), number, start, feed);
    }

    private boolean beginsRun(Tag tag) {
        return tag == Tag.INIT
                || tag == Tag.NONE
                || tag == Tag.FOREIGN
                || (tag == Tag.GC && bytes[line.message()] == 'U');
    }

    /** Whether it may say something beside its clock. */
    private boolean says(Tag tag, long number, int words) {
        return switch (tag) {
            case OTHER_GC -> false;
            case START -> !detail || number == Digits.IMPOSSIBLE || bytes[words] == 'G'; // a beginning of ZGC's
            case PHASES -> !detail || number == Digits.IMPOSSIBLE || tellsPhase(words);
            case HEAP -> !detail || !RegionsLine.archive(bytes, words);
            default -> true;
        };
    }

    /** Whether it may be a pause, a generation of ZGC, or one of the parts of a pause that we know. */
    private boolean tellsPhase(int at) {
        return switch (bytes[at]) {
            case ' ' -> part(at);
            case 'P' -> bytes[at + 1] == 'a';
            case 'y', 'Y', 'O', 'R', 'C' -> true;
            default -> false;
        };
    }

    /** Whether one of the parts of a pause that we know may stand behind blanks. */
    private boolean part(int from) {
        int at = from;
        while (bytes[at] == ' ') {
            at++;
        }
        return bytes[at] == 'R' || bytes[at] == 'C';
    }

    /** Row of what a picked line says that has one of the usual forms; else {@link UsualLines#NONE}. */
    int row(int pick) {
        return usualRows[pick];
    }

    /** What lines of the usual forms say. */
    UsualLines usual() {
        return usual;
    }

    /** What the tags of a picked line say that has none of the usual forms. */
    Tag tag(int pick) {
        return tags[pick];
    }

    /** Whether a picked line begins with decorations. */
    boolean decorated(int pick) {
        return (rows[EACH * pick + MESSAGE] & DECORATED) != 0;
    }

    /** Offset of the first byte of a picked line's message. */
    int message(int pick) {
        return (int) rows[EACH * pick + MESSAGE];
    }

    /** Whether the clocks of a picked line may be others than those of the one before; else they are not kept again. */
    boolean clockChanged(int pick) {
        return (rows[EACH * pick + MESSAGE] & CLOCK_CHANGED) != 0;
    }

    /** Seconds since the process started, where the clock changed; NaN if not printed. */
    double uptimeSeconds(int pick) {
        return Double.longBitsToDouble(rows[EACH * pick + UPTIME]);
    }

    /** Seconds since 1970, where the clock changed; NaN if not printed. */
    double wallSeconds(int pick) {
        return Double.longBitsToDouble(rows[EACH * pick + WALL]);
    }

    /** Process id, where the clock changed; {@code null} if not printed. */
    Long processId(int pick) {
        return processIds[pick];
    }
}
