package dev.memoryadvisor.reading;

import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.fact.HistogramRows;

/**
 * The rows of one class histogram while it is read, with their sums. A row that would make a sum larger than
 * {@link Amounts#LARGEST} is refused, so that nobody who adds the rows up needs to think of overflow. Not thread-safe.
 */
public final class RowCollector {
    private final HistogramRows.Builder rows = new HistogramRows.Builder();
    private long instances;
    private long bytes;
    private boolean negative;

    /** Keeps a row; {@code false} if it was refused. */
    public boolean add(HistogramRow row) {
        if (!count(row.instances(), row.bytes() == null ? 0 : row.bytes())) {
            return false;
        }
        rows.add(row);
        return true;
    }

    /** Keeps the row that this line is; {@code false} if it was refused. */
    public boolean add(HistogramLine line, int lineNumber) {
        if (!count(line.instances(), line.bytes())) {
            return false;
        }
        line.addTo(rows, lineNumber);
        return true;
    }

    private boolean count(long rowInstances, long rowBytes) {
        long newInstances = instances + rowInstances;
        long newBytes = bytes + rowBytes;
        if (exceeds(newInstances) || exceeds(newBytes)) {
            return false;
        }
        instances = newInstances;
        bytes = newBytes;
        negative |= rowInstances < 0 || rowBytes < 0;
        return true;
    }

    /** The last row. There must be one. */
    public HistogramRow last() {
        return rows.last();
    }

    /** Gives the last row another name, for a name that goes on in the next line. There must be a row. */
    public void renameLast(String name) {
        rows.renameLast(name);
    }

    private static boolean exceeds(long sum) {
        return sum > Amounts.LARGEST || sum < -Amounts.LARGEST;
    }

    /** The rows kept so far, in order. */
    public HistogramRows rows() {
        return rows.build();
    }

    /** Number of the rows kept so far. */
    public int size() {
        return rows.size();
    }

    /** Sum of their instances. */
    public long instances() {
        return instances;
    }

    /** Sum of their bytes; those without bytes left out. */
    public long bytes() {
        return bytes;
    }

    /** Whether a row has a negative number, as only differences have. */
    public boolean negative() {
        return negative;
    }

    /** Whether nothing was kept. */
    public boolean isEmpty() {
        return rows.size() == 0;
    }
}
