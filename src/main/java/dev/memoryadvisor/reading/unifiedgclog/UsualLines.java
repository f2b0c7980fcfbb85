package dev.memoryadvisor.reading.unifiedgclog;

import java.util.Arrays;

/**
 * What the picked lines of a block say that have one of the usual forms, in a row of figures each. They are taken apart where
 * they are picked, as long as their bytes are at hand; {@link RunReader} then sees figures only. Not thread-safe.
 */
final class UsualLines {
    /** Forms of a line. */
    enum Form {
        /** Any other. */
        TEXT(0),
        /** Of all parts of the heap of which lines stand together. */
        REGIONS(1),
        METASPACE(2),
        CPU(3),
        PAUSE(4),
        CONCURRENT(5),
        /** Of what is concurrent: it says nothing. */
        BEGINNING(6);

        private final int code;

        Form(int code) {
            this.code = code;
        }
    }

    private static final Form[] FORMS = Form.values();

    private static final int EACH = 6;
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
    private long[] rows = {};

    private Label[] labels = {};
    private String[] names = {};

    /** Makes room for so many lines. */
    void room(int lines) {
        rows = Arrays.copyOf(rows, EACH * lines);
        labels = Arrays.copyOf(labels, lines);
        names = Arrays.copyOf(names, lines);
    }

    /**
     * Takes a line that is about to be picked.
     *
     * @param words offset behind the number of the collection
     * @param end offset of the line's end
     * @return whether it says something
     */
    boolean take(int pick, Tag tag, long gcId, byte[] bytes, int words, int end) {
        Form form = gcId < 0 ? Form.TEXT : form(pick, tag, bytes, words, end);
        rows[EACH * pick] = form.code;
        rows[EACH * pick + GC_ID] = gcId;
        return form != Form.BEGINNING;
    }

    private Form form(int pick, Tag tag, byte[] bytes, int words, int end) {
        int row = EACH * pick + FIGURES;
        return switch (tag) {
            case HEAP -> regions(row, bytes, words);
            case METASPACE -> metaspace(row, bytes, words);
            case CPU -> cpu(row, bytes, words);
            case GC -> bytes[words] == 'P' ? pause(pick, bytes, words, end) : concurrent(pick, bytes, words, end);
            default -> Form.TEXT;
        };
    }

    private Form regions(int row, byte[] bytes, int from) {
        if (regions.take(bytes, from) != Meaning.FACT) {
            return Form.TEXT;
        }
        rows[row] = RegionsLine.NONE;
        rows[row + 1] = RegionsLine.NONE;
        rows[row + 2] = RegionsLine.NONE;
        rows[row + 3] = RegionsLine.NONE;
        rows[row + regions.part().column()] = regions.both();
        return Form.REGIONS;
    }

    /** Takes a line of regions that stands directly behind those of a pick, if it is of the same collection and another part. */
    boolean join(int pick, long gcId, byte[] bytes, int words) {
        int row = EACH * pick;
        if (rows[row] != Form.REGIONS.code || rows[row + GC_ID] != gcId || regions.take(bytes, words) != Meaning.FACT) {
            return false;
        }
        int figure = row + FIGURES + regions.part().column();
        if (rows[figure] != RegionsLine.NONE) {
            return false;
        }
        rows[figure] = regions.both();
        return true;
    }

    private Form metaspace(int row, byte[] bytes, int from) {
        if (metaspace.take(bytes, from) != Meaning.FACT) {
            return Form.TEXT;
        }
        rows[row] = metaspace.used();
        rows[row + 1] = metaspace.committed();
        return Form.METASPACE;
    }

    private Form cpu(int row, byte[] bytes, int from) {
        if (cpu.take(bytes, from) != Meaning.FACT) {
            return Form.TEXT;
        }
        rows[row] = Double.doubleToRawLongBits(cpu.user());
        rows[row + 1] = Double.doubleToRawLongBits(cpu.sys());
        rows[row + 2] = Double.doubleToRawLongBits(cpu.real());
        return Form.CPU;
    }

    private Form pause(int pick, byte[] bytes, int from, int end) {
        if (pause.take(bytes, from, end) != Meaning.FACT) {
            return Form.TEXT;
        }
        figures(pick, pause.figures());
        if (!pause.words().equals(labels[pick])) { // as a rule it stands there already
            labels[pick] = pause.words();
        }
        return Form.PAUSE;
    }

    private Form concurrent(int pick, byte[] bytes, int from, int end) {
        Meaning meaning = concurrent.take(bytes, from, end);
        if (meaning != Meaning.FACT) {
            return meaning == Meaning.UNDERSTOOD ? Form.BEGINNING : Form.TEXT;
        }
        figures(pick, concurrent.figures());
        if (!concurrent.words().equals(names[pick])) {
            names[pick] = concurrent.words();
        }
        return Form.CONCURRENT;
    }

    private void figures(int pick, Figures figures) {
        int row = EACH * pick + FIGURES;
        rows[row] = figures.before();
        rows[row + 1] = figures.after();
        rows[row + 2] = figures.committed();
        rows[row + 3] = Double.doubleToRawLongBits(figures.millis());
    }

    /** Its form. */
    Form form(int pick) {
        return FORMS[(int) rows[EACH * pick]];
    }

    /** Number of its collection. */
    long gcId(int pick) {
        return rows[EACH * pick + GC_ID];
    }

    /** A whole figure. */
    long whole(int pick, int figure) {
        return rows[EACH * pick + FIGURES + figure];
    }

    /** A decimal figure. */
    double decimal(int pick, int figure) {
        return Double.longBitsToDouble(rows[EACH * pick + FIGURES + figure]);
    }

    /** The label of a pause. */
    Label label(int pick) {
        return labels[pick];
    }

    /** The name of what was concurrent. */
    String name(int pick) {
        return names[pick];
    }
}
