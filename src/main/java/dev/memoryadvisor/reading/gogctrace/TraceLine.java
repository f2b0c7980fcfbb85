package dev.memoryadvisor.reading.gogctrace;

import dev.memoryadvisor.reading.Amounts;
import dev.memoryadvisor.reading.ByteLines;
import dev.memoryadvisor.reading.Cursor;
import dev.memoryadvisor.reading.Word;

/** One line taken apart; its values are those of the last cycle. Not thread-safe. */
final class TraceLine {
    enum Meaning {
        CYCLE,
        KNOWN,
        IMPOSSIBLE,
        UNKNOWN
    }

    private static final Word GC = Word.of("gc ");
    private static final Word AT = Word.of(" @");
    private static final Word COLON = Word.of("%: ");
    private static final Word CLOCK = Word.of(" ms clock, ");
    private static final Word CPU = Word.of(" ms cpu, ");
    private static final Word ARROW = Word.of("->");
    private static final Word MEGA = Word.of(" MB");
    private static final Word FORCED = Word.of("(forced)");
    private static final Word SCAVENGER = Word.of("scvg");
    private static final Word PACER = Word.of("pacer: ");
    private static final Word COMMA = Word.of(", ");
    private static final int MOST_TIMES = 5;

    private final Cursor at = new Cursor();
    private final double[] times = new double[MOST_TIMES];
    private int timeCount;
    private long id;
    private double seconds;
    private long start;
    private long end;
    private long live;
    private long processors;
    private boolean forced;

    /** Takes the line apart. */
    Meaning take(ByteLines lines) {
        at.over(lines.buffer(), lines.start(), lines.end());
        if (at.atEnd() || at.startsWith(SCAVENGER) || at.startsWith(PACER)) {
            return Meaning.KNOWN;
        }
        boolean cycle = cycle();
        if (at.impossible() || (cycle && Math.max(Math.max(start, end), live) > Amounts.LARGEST >> 20)) {
            return Meaning.IMPOSSIBLE;
        }
        return cycle ? Meaning.CYCLE : Meaning.UNKNOWN;
    }

    private boolean cycle() {
        if (!at.skip(GC)) {
            return false;
        }
        id = at.whole();
        if (id < 0 || id > Integer.MAX_VALUE || !at.skip(AT)) {
            return false;
        }
        seconds = at.decimal();
        if (seconds < 0 || !at.skip('s') || !at.skip(' ') || at.whole() < 0 || !at.skip(COLON)) {
            return false;
        }
        if (!clock() || !at.find(CPU)) {
            return false;
        }
        start = at.whole();
        end = at.skip(ARROW) ? at.whole() : Cursor.NONE;
        live = at.skip(ARROW) ? at.whole() : Cursor.NONE;
        if (start < 0 || end < 0 || live < 0 || !at.skip(MEGA)) {
            return false;
        }
        processors = Cursor.NONE;
        while (at.find(COMMA)) {
            long number = at.whole();
            if (at.skip(' ') && at.peek() == 'P') {
                processors = number;
            }
        }
        forced = at.find(FORCED);
        return true;
    }

    private boolean clock() {
        timeCount = 0;
        do {
            double time = at.decimal();
            if (time < 0 || timeCount == MOST_TIMES) {
                return false;
            }
            times[timeCount++] = time;
        } while (at.skip('+'));
        return (timeCount == 3 || timeCount == MOST_TIMES) && at.skip(CLOCK);
    }

    int id() {
        return (int) id;
    }

    /** Seconds since the program started, when the cycle began. */
    double seconds() {
        return seconds;
    }

    double sweepMillis() {
        return times[0];
    }

    double concurrentMillis() {
        return timeCount == 3 ? times[1] : times[1] + times[2];
    }

    double markMillis() {
        return timeCount == 3 ? times[2] : times[3] + times[4];
    }

    long startBytes() {
        return start << 20;
    }

    long endBytes() {
        return end << 20;
    }

    long liveBytes() {
        return live << 20;
    }

    /** CPUs that Go uses; {@code null} if not printed. */
    Integer processors() {
        return processors > 0 && processors < 1 << 20 ? Integer.valueOf((int) processors) : null;
    }

    /** Whether the program asked for it. */
    boolean forced() {
        return forced;
    }
}
