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

    /** Adds a row, of which there are two columns. */
    void add(double first, double second) {
        add(decisive == 0 ? first : second, first, second, 0);
    }

    /** Adds a row, of which there are three columns. */
    void add(double first, double second, double third) {
        add(decisive == 0 ? first : decisive == 1 ? second : third, first, second, third);
    }

    private void add(double decides, double first, double second, double third) {
        if (size == MOST && inLast >= stride) {
            join();
        }
        if (size == 0 || inLast >= stride) {
            size++;
            inLast = 1;
        } else {
            inLast++;
            if (!(sign * decides > sign * rows[(size - 1) * columns + decisive])) {
                return;
            }
        }
        int last = (size - 1) * columns;
        rows[last] = first;
        rows[last + 1] = second;
        if (columns == 3) {
            rows[last + 2] = third;
        }
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
