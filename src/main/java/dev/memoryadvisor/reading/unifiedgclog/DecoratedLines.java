package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.reading.Cursor;
import dev.memoryadvisor.reading.LineSieve;

/**
 * The lines of a block, taken apart into decorations and message, without those in which {@link RunReader} would find nothing:
 * more than half of a detailed log names phases, tasks and beginnings.
 *
 * <p>What a run learns from the mere presence of a line it still learns: the first line and the first detail of each block and
 * run are picked, the lines before and after one that is not the collector's, the line before the clock goes back, and the last
 * of the block.
 */
final class DecoratedLines implements LineSieve {
    private final LogLine line;
    private final Cursor at = new Cursor();
    private final GcId gcIds = new GcId();
    private byte[] bytes = {};
    private int[] picked = {};
    private int count;

    private Tag[] tags = {};
    private boolean[] decorated = {};
    private boolean[] clockChanged = {};
    private int[] messages = {};
    private double[] uptimes = {};
    private double[] walls = {};
    private Long[] processIds = {};

    /** The last line, whose notes stand behind those of the picked ones, if it may still have to be picked. */
    private int noted;

    private boolean first;
    private boolean detail;
    private boolean changed;
    private double seconds;

    /**
     * Lines of one block after another.
     *
     * @param line takes them apart, of all blocks of a log: lines resemble those before
     */
    DecoratedLines(LogLine line) {
        this.line = line;
    }

    @Override
    public int pick(byte[] block, int[] ends, int lines, int maxLine, int[] chosen) {
        begin(block, lines, chosen);
        int start = 0;
        for (int i = 0; i < lines; i++) {
            int feed = ends[i];
            if (feed - start > maxLine) {
                pickTooLong(i);
            } else {
                line.take(bytes, start, feed > start && bytes[feed - 1] == '\r' ? feed - 1 : feed);
                look(i);
            }
            start = feed + 1;
        }
        if (noted >= 0) {
            pickNoted(tags[count]);
        }
        return count;
    }

    private void begin(byte[] block, int lines, int[] chosen) {
        bytes = block;
        picked = chosen;
        count = 0;
        noted = -1;
        first = true;
        detail = false;
        changed = true;
        seconds = Double.NaN;
        if (tags.length < lines) {
            tags = new Tag[chosen.length];
            decorated = new boolean[chosen.length];
            clockChanged = new boolean[chosen.length];
            messages = new int[chosen.length];
            uptimes = new double[chosen.length];
            walls = new double[chosen.length];
            processIds = new Long[chosen.length];
        }
    }

    private void look(int i) {
        Tag tag = line.tag();
        if (tag == Tag.OTHER_JVM) {
            return;
        }
        if (line.asBefore() && !first) {
            note(i, tag);
            if (says(tag)) {
                pickNoted(tag);
            }
            return;
        }
        // a foreign tag may be the name of a host, and the line have a clock after all
        boolean foreign =
                tag == Tag.FOREIGN || !line.decorated() || (Double.isNaN(line.seconds()) && !Double.isNaN(seconds));
        boolean back = line.seconds() < seconds;
        if ((foreign || back) && noted >= 0) {
            pickNoted(tags[count]);
        }
        noteClocks();
        note(i, tag);
        if (foreign || back || first || says(tag)) {
            pickNoted(tag);
            first = foreign;
            changed = foreign;
            detail &= !back;
        }
        seconds = foreign ? seconds : line.seconds();
    }

    private void noteClocks() {
        changed = true;
        uptimes[count] = line.uptimeSeconds();
        walls[count] = line.wallSeconds();
        processIds[count] = line.processId();
    }

    private void note(int i, Tag tag) {
        noted = i;
        tags[count] = tag;
        decorated[count] = line.decorated();
        messages[count] = line.message();
    }

    private void pickNoted(Tag tag) {
        detail = !beginsRun(tag) && (detail || tag == Tag.PHASES || tag == Tag.START);
        if (!changed) {
            clocksAsBefore();
        }
        clockChanged[count] = changed;
        picked[count++] = noted;
        changed = false;
        noted = -1;
    }

    /** It is picked to be counted, and changes nothing. */
    private void pickTooLong(int i) {
        if (noted >= 0) {
            pickNoted(tags[count]);
        }
        clocksAsBefore();
        picked[count++] = i;
    }

    private void clocksAsBefore() {
        if (count > 0) {
            uptimes[count] = uptimes[count - 1];
            walls[count] = walls[count - 1];
            processIds[count] = processIds[count - 1];
        }
    }

    private boolean beginsRun(Tag tag) {
        return tag == Tag.INIT || tag == Tag.NONE || tag == Tag.FOREIGN || (tag == Tag.GC && line.startsWith('U'));
    }

    /** Whether it may say something beside its clock. */
    private boolean says(Tag tag) {
        if (tag == Tag.OTHER_GC) {
            return false;
        }
        if ((tag != Tag.START && tag != Tag.PHASES) || !detail) {
            return true;
        }
        at.over(bytes, line.message(), line.end());
        gcIds.read(at);
        if (at.impossible()) {
            return true;
        }
        byte letter = at.peek();
        if (tag == Tag.START) {
            return letter == 'G'; // of ZGC's "Garbage Collection"
        }
        return switch (letter) {
            case ' ' -> part();
            case 'P', 'y', 'Y', 'O', 'R', 'C' -> true;
            default -> false;
        };
    }

    /** Whether one of the parts of a pause that we know may stand behind blanks. */
    private boolean part() {
        at.skipBlanks();
        return at.peek() == 'R' || at.peek() == 'C';
    }

    /** What the tags of a picked line say. */
    Tag tag(int pick) {
        return tags[pick];
    }

    /** Whether a picked line begins with decorations. */
    boolean decorated(int pick) {
        return decorated[pick];
    }

    /** Whether the clocks of a picked line may be others than those of the one before. */
    boolean clockChanged(int pick) {
        return clockChanged[pick];
    }

    /** Offset of the first byte of a picked line's message. */
    int message(int pick) {
        return messages[pick];
    }

    /** Seconds since the process started; NaN if not printed. */
    double uptimeSeconds(int pick) {
        return uptimes[pick];
    }

    /** Seconds since 1970; NaN if not printed. */
    double wallSeconds(int pick) {
        return walls[pick];
    }

    /** Process id; {@code null} if not printed. */
    Long processId(int pick) {
        return processIds[pick];
    }
}
