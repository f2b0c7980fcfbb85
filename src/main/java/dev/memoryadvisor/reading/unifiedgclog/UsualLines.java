package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.reading.Digits;
import dev.memoryadvisor.reading.EightBytes;
import java.util.Arrays;

/**
 * What the picked lines of a block say that have one of the usual forms, in a row of figures each. They are taken apart where
 * they are picked, as long as their bytes are at hand; {@link RunReader} then sees figures only. Not thread-safe.
 */
final class UsualLines {
    /** Forms of a line. */
    enum Form {
        /** Of all parts of the heap of which lines stand together. */
        REGIONS(0),
        METASPACE(1),
        CPU(2),
        PAUSE(3),
        CONCURRENT(4);

        private final int code;

        Form(int code) {
            this.code = code;
        }

        private static Form of(int code) {
            return FORMS[code];
        }
    }

    /** No row: the line has another form. */
    static final int NONE = -1;

    /** No row, and none is wanted: the line says nothing. */
    static final int NOTHING = -2;

    private static final Form[] FORMS = {Form.REGIONS, Form.METASPACE, Form.CPU, Form.PAUSE, Form.CONCURRENT};
    private static final int ROWS = 1024;
    private static final int EACH = 7;
    private static final int FORM = 0;
    private static final int GC_ID = 1;
    private static final int FIGURES = 2;
    private static final int WORDS = 6;
    private static final int MEGA = 20;

    private final RegionsLine regions = new RegionsLine();
    private final MetaspaceLine metaspace = new MetaspaceLine();
    private final CpuLine cpu = new CpuLine();
    private final TimedLine<Label> pause = TimedLine.pause();
    private final TimedLine<String> concurrent = TimedLine.concurrent();

    /**
     * Code of the form, number of the collection, four figures and number of the words of each. There are no references in it,
     * for each that one thread writes and another reads is work for the garbage collector.
     */
    private long[] rows = new long[EACH * ROWS];

    private int count;
    private int behind;
    /** Offset of the last row, if it is one of regions; else negative. */
    private int lastRegions;

    /** Forgets all rows. */
    void clear() {
        count = 0;
        lastRegions = -1;
        pause.clear();
        concurrent.clear();
    }

    /**
     * Takes a line that is about to be picked.
     *
     * @param gcId number of its collection; negative if it has none
     * @param words offset behind that number
     * @param end offset of the line's end
     * @return its row; {@link #NONE} or {@link #NOTHING} if it gets none
     */
    int take(Tag tag, long gcId, byte[] bytes, int words, int end) {
        if (gcId < 0) {
            return NONE;
        }
        if (full()) {
            rows = Arrays.copyOf(rows, 2 * rows.length);
        }
        int quick = takeQuickly(tag, gcId, bytes, words, end);
        if (quick >= 0) {
            return quick;
        }
        int form = form(tag, bytes, words, end);
        return form < 0 ? form : add(form, gcId);
    }

    /** Makes a row of the figures that stand behind the last. */
    private int add(int form, long gcId) {
        int row = EACH * count;
        rows[row + FORM] = form;
        rows[row + GC_ID] = gcId;
        lastRegions = form == Form.REGIONS.code ? row : -1;
        return count++;
    }

    /** Whether there is no room for another row. */
    boolean full() {
        return EACH * count == rows.length;
    }

    /** Offset behind the figures that {@link #takeQuickly} took: the line ends there or later. */
    int behind() {
        return behind;
    }

    /**
     * Takes a line of which the form is exactly that of nearly all, in as few steps as can be and without a call that the
     * compiler does not unfold.
     *
     * @param gcId number of its collection; it has one
     * @param end offset of the line's end, or one behind it that is at most that of its block's
     * @return its row; {@link #NOTHING} if it says nothing, {@link #NONE} if it has another form, for which {@link #take} may
     *     find a row
     */
    int takeQuickly(Tag tag, long gcId, byte[] bytes, int words, int end) {
        int row = EACH * count;
        int form = tag == Tag.GC ? quickTimed(row, bytes, words, end) : quickDetail(tag, row + FIGURES, bytes, words);
        return form < 0 ? form : add(form, gcId);
    }

    /** Whether the words of a pause, or of what is concurrent, are known and others than those of the line before. */
    boolean takesWords(byte[] bytes, int words, int end) {
        return (bytes[words] == 'P' ? pause : concurrent).takesWords(bytes, words, end);
    }

    private int quickDetail(Tag tag, int row, byte[] bytes, int from) {
        if (tag == Tag.CPU) {
            return quickCpu(row, bytes, from);
        }
        return tag == Tag.METASPACE ? quickMetaspace(row, bytes, from) : NONE;
    }

    private int quickCpu(int row, byte[] bytes, int from) {
        if (!CpuLine.usual(bytes, from)) {
            return NONE;
        }
        rows[row] = Double.doubleToRawLongBits(CpuLine.usualUser(bytes, from));
        rows[row + 1] = Double.doubleToRawLongBits(CpuLine.usualSys(bytes, from));
        rows[row + 2] = Double.doubleToRawLongBits(CpuLine.usualReal(bytes, from));
        behind = from + CpuLine.USUAL_LENGTH;
        return Form.CPU.code;
    }

    /** {@code Metaspace: 88K(320K)->88K(320K)}. */
    private int quickMetaspace(int row, byte[] bytes, int from) {
        int first = from + MetaspaceLine.WORD.length();
        long eight = EightBytes.at(bytes, first);
        int digits = Digits.count(eight);
        long used = size(eight, digits);
        int second = first + digits + 2;
        eight = EightBytes.at(bytes, second);
        digits = Digits.count(eight);
        long committed = size(eight, digits);
        int arrow = second + digits + 2;
        int third = arrow + 2;
        eight = EightBytes.at(bytes, third);
        digits = Digits.count(eight);
        rows[row] = size(eight, digits);
        int fourth = third + digits + 2;
        eight = EightBytes.at(bytes, fourth);
        digits = Digits.count(eight);
        rows[row + 1] = size(eight, digits);
        behind = fourth + digits;
        return (used | committed | rows[row] | rows[row + 1]) >= 0
                        && MetaspaceLine.WORD.standsAt(bytes, from)
                        && bytes[second - 1] == '('
                        && bytes[arrow - 1] == ')'
                        && bytes[arrow] == '-'
                        && bytes[arrow + 1] == '>'
                        && bytes[fourth - 1] == '('
                ? Form.METASPACE.code
                : NONE;
    }

    /** {@code Pause Young (Normal) (G1 Evacuation Pause) 33M->2M(123M) 1.819ms}, with or without heap. */
    private int quickTimed(int row, byte[] bytes, int from, int end) {
        boolean pauses = bytes[from] == 'P';
        TimedLine<?> line = pauses ? pause : concurrent;
        int blank = line.behindLastWords(bytes, from, end);
        if (blank < 0) {
            return NONE;
        }
        if (bytes[blank] != ' ') {
            behind = blank;
            return pauses ? NONE : NOTHING; // that it begins
        }
        rows[row + WORDS] = line.lastNumber();
        int time = quickHeap(row + FIGURES, bytes, blank + 1);
        return time > 0 && quickTime(row + FIGURES, bytes, time) ? (pauses ? Form.PAUSE : Form.CONCURRENT).code : NONE;
    }

    /** Offset behind the sizes of the heap, or the same where none stand; negative if they have another form. */
    private int quickHeap(int row, byte[] bytes, int from) {
        long eight = EightBytes.at(bytes, from);
        int digits = Digits.count(eight);
        if (bytes[from + digits] == '.') {
            rows[row] = Digits.NONE;
            rows[row + 1] = Digits.NONE;
            rows[row + 2] = Digits.NONE;
            return from;
        }
        long before = size(eight, digits);
        int second = from + digits + 3;
        eight = EightBytes.at(bytes, second);
        digits = Digits.count(eight);
        long after = size(eight, digits);
        int third = second + digits + 2;
        eight = EightBytes.at(bytes, third);
        digits = Digits.count(eight);
        long committed = size(eight, digits);
        int time = third + digits + 3;
        rows[row] = before;
        rows[row + 1] = after;
        rows[row + 2] = committed;
        return (before | after | committed) >= 0
                        && bytes[second - 2] == '-'
                        && bytes[second - 1] == '>'
                        && bytes[third - 1] == '('
                        && bytes[time - 2] == ')'
                        && bytes[time - 1] == ' '
                ? time
                : NONE;
    }

    private boolean quickTime(int row, byte[] bytes, int from) {
        long eight = EightBytes.at(bytes, from);
        int digits = Digits.count(eight);
        int point = from + digits;
        long decimals = EightBytes.at(bytes, point + 1);
        int places = Digits.count(decimals);
        if (!Digits.areFew(digits)
                || !Digits.areFew(places)
                || bytes[point] != '.'
                || bytes[point + 1 + places] != 'm'
                || bytes[point + 2 + places] != 's') {
            return false;
        }
        behind = point + places;
        rows[row + 3] = Double.doubleToRawLongBits(
                Digits.decimal(Digits.few(eight, digits), Digits.few(decimals, places), places));
        return true;
    }

    /** Bytes of a size of few digits in B, K or M; negative if these eight bytes do not begin with one. */
    private static long size(long eight, int digits) {
        int power = Digits.power((byte) (eight >>> (Byte.SIZE * digits)));
        return Digits.areFew(digits) && power >= 0 && power <= MEGA ? Digits.few(eight, digits) << power : NONE;
    }

    /** Code of its form, whose figures now stand behind the last row; {@link #NONE} or {@link #NOTHING} if it has none. */
    private int form(Tag tag, byte[] bytes, int words, int end) {
        int row = EACH * count + FIGURES;
        return switch (tag) {
            case HEAP -> regions(row, bytes, words);
            case METASPACE -> metaspace(row, bytes, words);
            case CPU -> cpu(row, bytes, words);
            case GC -> bytes[words] == 'P' ? pause(row, bytes, words, end) : concurrent(row, bytes, words, end);
            default -> NONE;
        };
    }

    private int regions(int row, byte[] bytes, int from) {
        if (!takesRegions(bytes, from)) {
            return NONE;
        }
        regions(row);
        return Form.REGIONS.code;
    }

    /** Whether a line of regions stands here, which is then taken. */
    boolean takesRegions(byte[] bytes, int words) {
        return regions.take(bytes, words) == Meaning.FACT;
    }

    /** Makes the line of regions that was taken a part of the last row, if it is of the same collection. */
    boolean join(long gcId) {
        if (lastRegions < 0 || rows[lastRegions + GC_ID] != gcId) {
            return false;
        }
        int figure = lastRegions + FIGURES + regions.part();
        if (rows[figure] != RegionsLine.NONE) {
            return false; // the same part again
        }
        rows[figure] = regions.both();
        return true;
    }

    /** Offset behind the figures of the line of regions that was taken. */
    int behindRegions() {
        return regions.behind();
    }

    /** Row of the line of regions that was taken; there is room. */
    int regions(long gcId) {
        regions(EACH * count + FIGURES);
        return add(Form.REGIONS.code, gcId);
    }

    private void regions(int figure) {
        rows[figure] = RegionsLine.NONE;
        rows[figure + 1] = RegionsLine.NONE;
        rows[figure + 2] = RegionsLine.NONE;
        rows[figure + 3] = RegionsLine.NONE;
        rows[figure + regions.part()] = regions.both();
    }

    private int metaspace(int row, byte[] bytes, int from) {
        if (metaspace.take(bytes, from) != Meaning.FACT) {
            return NONE;
        }
        rows[row] = metaspace.used();
        rows[row + 1] = metaspace.committed();
        return Form.METASPACE.code;
    }

    private int cpu(int row, byte[] bytes, int from) {
        if (cpu.take(bytes, from) != Meaning.FACT) {
            return NONE;
        }
        rows[row] = Double.doubleToRawLongBits(cpu.user());
        rows[row + 1] = Double.doubleToRawLongBits(cpu.sys());
        rows[row + 2] = Double.doubleToRawLongBits(cpu.real());
        return Form.CPU.code;
    }

    private int pause(int row, byte[] bytes, int from, int end) {
        if (pause.take(bytes, from, end) != Meaning.FACT) {
            return NONE;
        }
        figures(row, pause.figures());
        rows[EACH * count + WORDS] = pause.number();
        return Form.PAUSE.code;
    }

    private int concurrent(int row, byte[] bytes, int from, int end) {
        Meaning meaning = concurrent.take(bytes, from, end);
        if (meaning != Meaning.FACT) {
            return meaning == Meaning.UNDERSTOOD ? NOTHING : NONE;
        }
        figures(row, concurrent.figures());
        rows[EACH * count + WORDS] = concurrent.number();
        return Form.CONCURRENT.code;
    }

    private void figures(int row, Figures figures) {
        rows[row] = figures.before();
        rows[row + 1] = figures.after();
        rows[row + 2] = figures.committed();
        rows[row + 3] = Double.doubleToRawLongBits(figures.millis());
    }

    /** The form of a row. */
    Form form(int row) {
        return Form.of((int) rows[EACH * row + FORM]);
    }

    /** Number of its collection. */
    long gcId(int row) {
        return rows[EACH * row + GC_ID];
    }

    /** A whole figure. */
    long whole(int row, int figure) {
        return rows[EACH * row + FIGURES + figure];
    }

    /** A decimal figure. */
    double decimal(int row, int figure) {
        return Double.longBitsToDouble(rows[EACH * row + FIGURES + figure]);
    }

    /** The label of a pause. */
    Label label(int row) {
        return pause.words((int) rows[EACH * row + WORDS]);
    }

    /** The name of what was concurrent. */
    String name(int row) {
        return concurrent.words((int) rows[EACH * row + WORDS]);
    }
}
