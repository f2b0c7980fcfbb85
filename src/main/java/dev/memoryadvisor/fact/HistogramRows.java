package dev.memoryadvisor.fact;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The rows of a class histogram, in columns. A histogram may have a million rows, and few of them are looked at more than
 * once: a row becomes an object when it is asked for. What is kept of it are 28 bytes and its name. Immutable.
 */
public final class HistogramRows extends AbstractList<HistogramRow> implements RandomAccess {
    private final List<Columns> full;
    private final Columns last;

    private HistogramRows(List<Columns> full, Columns last) {
        this.full = full;
        this.last = last;
    }

    /** These rows in columns. */
    public static HistogramRows copyOf(List<HistogramRow> rows) {
        if (rows instanceof HistogramRows columns) {
            return columns;
        }
        Builder builder = new Builder();
        rows.forEach(builder::add);
        return builder.build();
    }

    @Override
    public HistogramRow get(int index) {
        int block = index / Columns.MOST;
        if (block < full.size()) {
            return full.get(block).row(index % Columns.MOST);
        }
        return last.row(index - full.size() * Columns.MOST);
    }

    @Override
    public int size() {
        return full.size() * Columns.MOST + last.size;
    }

    /** Takes rows one after the other. Not thread-safe. */
    public static final class Builder {
        private final List<Columns> full = new ArrayList<>();
        private Columns last = new Columns(Columns.FIRST, Columns.FIRST * Columns.USUAL_NAME);

        /** Adds a row. */
        public void add(HistogramRow row) {
            byte[] name = row.name().getBytes(StandardCharsets.UTF_8);
            room().add(
                            name,
                            0,
                            name.length,
                            row.module(),
                            row.instances(),
                            row.bytes() == null ? Columns.NO_BYTES : row.bytes(),
                            row.line() == null ? Columns.NO_LINE : row.line());
        }

        /**
         * Adds a row whose name stands in a buffer, in UTF-8, from {@code from} until before {@code to}.
         *
         * @param module module with version, or {@code null}
         * @param bytes shallow bytes of all instances together
         * @param line line in the input, from 1
         */
        public void add(byte[] buffer, int from, int to, String module, long instances, long bytes, int line) {
            room().add(buffer, from, to, module, instances, bytes, line);
        }

        private Columns room() {
            if (last.size == Columns.MOST) {
                full.add(last);
                last = new Columns(Columns.MOST, last.names.length);
            }
            return last;
        }

        /** The row that was added last. There must be one. */
        public HistogramRow last() {
            return last.row(last.size - 1);
        }

        /** Gives the last row another name. There must be a row. */
        public void renameLast(String name) {
            HistogramRow row = last();
            last.size--;
            add(new HistogramRow(name, row.module(), row.instances(), row.bytes(), row.line()));
        }

        /** Number of rows so far. */
        public int size() {
            return full.size() * Columns.MOST + last.size;
        }

        /** The rows so far. */
        public HistogramRows build() {
            return new HistogramRows(List.copyOf(full), last.trimmed());
        }
    }

    /** Some rows; the names stand one behind the other. */
    private static final class Columns {
        static final int MOST = 4096;
        static final long NO_BYTES = Long.MIN_VALUE;
        static final int NO_LINE = 0;

        private static final int FIRST = 16;
        private static final int USUAL_NAME = 40;

        private byte[] names;
        private int[] nameEnds;
        private String[] modules;
        private long[] instances;
        private long[] bytes;
        private int[] lines;
        private int size;

        Columns(int rows, int bytesOfNames) {
            names = new byte[bytesOfNames];
            nameEnds = new int[rows];
            modules = new String[rows];
            instances = new long[rows];
            bytes = new long[rows];
            lines = new int[rows];
        }

        private Columns(Columns whole) {
            size = whole.size;
            names = Arrays.copyOf(whole.names, whole.nameStart(size));
            nameEnds = whole.nameEnds;
            modules = whole.modules;
            instances = whole.instances;
            bytes = whole.bytes;
            lines = whole.lines;
            resize(size);
        }

        void add(byte[] buffer, int from, int to, String module, long rowInstances, long rowBytes, int line) {
            int row = size;
            if (row == nameEnds.length) {
                resize(Math.min(MOST, row * 4));
            }
            int start = nameStart(row);
            int end = start + to - from;
            if (end > names.length) {
                names = Arrays.copyOf(names, Math.max(end, names.length * 2));
            }
            System.arraycopy(buffer, from, names, start, to - from);
            nameEnds[row] = end;
            modules[row] = module;
            instances[row] = rowInstances;
            bytes[row] = rowBytes;
            lines[row] = line;
            size = row + 1;
        }

        private int nameStart(int row) {
            return row == 0 ? 0 : nameEnds[row - 1];
        }

        HistogramRow row(int row) {
            Objects.checkIndex(row, size);
            int start = nameStart(row);
            return new HistogramRow(
                    new String(names, start, nameEnds[row] - start, StandardCharsets.UTF_8),
                    modules[row],
                    instances[row],
                    bytes[row] == NO_BYTES ? null : Long.valueOf(bytes[row]),
                    lines[row] == NO_LINE ? null : Integer.valueOf(lines[row]));
        }

        private void resize(int rows) {
            nameEnds = Arrays.copyOf(nameEnds, rows);
            modules = Arrays.copyOf(modules, rows);
            instances = Arrays.copyOf(instances, rows);
            bytes = Arrays.copyOf(bytes, rows);
            lines = Arrays.copyOf(lines, rows);
        }

        /** A copy without the room that is left. */
        Columns trimmed() {
            return new Columns(this);
        }
    }
}
