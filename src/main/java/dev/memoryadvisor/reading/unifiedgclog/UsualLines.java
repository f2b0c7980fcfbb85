package dev.memoryadvisor.reading.unifiedgclog;

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
    private static final int EACH = 6;
    private static final int FORM = 0;
    private static final int GC_ID = 1;
    private static final int FIGURES = 2;

    private final RegionsLine regions = new RegionsLine();
    private final MetaspaceLine metaspace = new MetaspaceLine();
    private final CpuLine cpu = new CpuLine();
    private final TimedLine<Label> pause = TimedLine.pause();
    private final TimedLine<String> concurrent = TimedLine.concurrent();

    /**
     * Code of the form, number of the collection and four figures of each. There are no references in it, for each that one
     * thread writes and another reads is work for the garbage collector.
     */
    private long[] rows = new long[EACH * ROWS];

    private Label[] labels = new Label[ROWS];
    private String[] names = new String[ROWS];
    private int count;

    /** Forgets all rows. */
    void clear() {
        count = 0;
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
        if (count == labels.length) {
            rows = Arrays.copyOf(rows, 2 * EACH * count);
            labels = Arrays.copyOf(labels, 2 * count);
            names = Arrays.copyOf(names, 2 * count);
        }
        int form = form(tag, bytes, words, end);
        if (form < 0) {
            return form;
        }
        rows[EACH * count + FORM] = form;
        rows[EACH * count + GC_ID] = gcId;
        return count++;
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
        if (regions.take(bytes, from) != Meaning.FACT) {
            return NONE;
        }
        rows[row] = RegionsLine.NONE;
        rows[row + 1] = RegionsLine.NONE;
        rows[row + 2] = RegionsLine.NONE;
        rows[row + 3] = RegionsLine.NONE;
        rows[row + regions.part().column()] = regions.both();
        return Form.REGIONS.code;
    }

    /** Takes a line of regions that stands directly behind those of the last row, if it is of the same collection. */
    boolean join(long gcId, byte[] bytes, int words) {
        int row = EACH * (count - 1);
        if (count == 0
                || rows[row + FORM] != Form.REGIONS.code
                || rows[row + GC_ID] != gcId
                || regions.take(bytes, words) != Meaning.FACT) {
            return false;
        }
        int figure = row + FIGURES + regions.part().column();
        if (rows[figure] != RegionsLine.NONE) {
            return false; // the same part again
        }
        rows[figure] = regions.both();
        return true;
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
        if (!pause.words().equals(labels[count])) { // as a rule it stands there already
            labels[count] = pause.words();
        }
        return Form.PAUSE.code;
    }

    private int concurrent(int row, byte[] bytes, int from, int end) {
        Meaning meaning = concurrent.take(bytes, from, end);
        if (meaning != Meaning.FACT) {
            return meaning == Meaning.UNDERSTOOD ? NOTHING : NONE;
        }
        figures(row, concurrent.figures());
        if (!concurrent.words().equals(names[count])) {
            names[count] = concurrent.words();
        }
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
        return labels[row];
    }

    /** The name of what was concurrent. */
    String name(int row) {
        return names[row];
    }
}
