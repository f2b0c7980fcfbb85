package dev.memoryadvisor.measure.gc;

import java.util.Arrays;

/**
 * Rows of numbers in time order, at most {@value #MOST}: when it is full, neighbours are joined and from then on twice as
 * many rows make one. So memory is constant and what is kept is spread evenly over all that came.
 */
final class Samples {
    /** Most rows that are kept. */
    static final int MOST = 2_000;

    private final int columns;
    private final int decisive;
    private final int sign;
    private final double[] rows;
    private int size;
    private long stride = 1;
    private long inLast;

    private Samples(int columns, int decisive, int sign) {
        this.columns = columns;
        this.decisive = decisive;
        this.sign = sign;
        this.rows = new double[MOST * columns];
    }

    /** Of rows that are joined, the one that is smallest in a column is kept. */
    static Samples keepingSmallest(int columns, int column) {
        return new Samples(columns, column, -1);
    }

    /** Of rows that are joined, the one that is largest in a column is kept. */
    static Samples keepingLargest(int columns, int column) {
        return new Samples(columns, column, 1);
    }

    /** Adds a row. */
    void add(double... row) {
        if (size > 0 && inLast < stride) {
            inLast++;
            if (sign * row[decisive] > sign * rows[(size - 1) * columns + decisive]) {
                System.arraycopy(row, 0, rows, (size - 1) * columns, columns);
            }
            return;
        }
        if (size == MOST) {
            join();
            if (inLast < stride) {
                add(row);
                return;
            }
        }
        System.arraycopy(row, 0, rows, size * columns, columns);
        size++;
        inLast = 1;
    }

    private void join() {
        for (int i = 0; i < size / 2; i++) {
            int first = 2 * i * columns;
            int second = first + columns;
            int best = sign * rows[second + decisive] > sign * rows[first + decisive] ? second : first;
            System.arraycopy(rows, best, rows, i * columns, columns);
        }
        size = size / 2;
        stride *= 2;
        inLast = stride;
    }

    /** Rows kept. */
    int size() {
        return size;
    }

    /** A value. */
    double at(int row, int column) {
        return rows[row * columns + column];
    }

    /** One column of all rows. */
    double[] column(int column) {
        double[] values = new double[size];
        Arrays.setAll(values, i -> at(i, column));
        return values;
    }
}
