package dev.memoryadvisor.reading;

import dev.memoryadvisor.fact.HistogramRow;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of one class histogram while it is read, with their sums. A row that would make a sum larger than
 * {@link Amounts#LARGEST} is refused, so that nobody who adds the rows up needs to think of overflow. Not thread-safe.
 */
public final class RowCollector {
    private final List<HistogramRow> rows = new ArrayList<>();
    private long instances;
    private long bytes;
    private boolean negative;

    /** Keeps a row; {@code false} if it was refused. */
    public boolean add(HistogramRow row) {
        long newInstances = instances + row.instances();
        long newBytes = row.bytes() == null ? bytes : bytes + row.bytes();
        if (exceeds(newInstances) || exceeds(newBytes)) {
            return false;
        }
        instances = newInstances;
        bytes = newBytes;
        negative |= row.instances() < 0 || (row.bytes() != null && row.bytes() < 0);
        rows.add(row);
        return true;
    }

    /** Gives the last row another name, for a name that goes on in the next line. There must be a row. */
    public void renameLast(String name) {
        HistogramRow row = rows.get(rows.size() - 1);
        rows.set(rows.size() - 1, new HistogramRow(name, row.module(), row.instances(), row.bytes(), row.line()));
    }

    private static boolean exceeds(long sum) {
        return sum > Amounts.LARGEST || sum < -Amounts.LARGEST;
    }

    /** The rows kept so far, in order. */
    public List<HistogramRow> rows() {
        return rows;
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
        return rows.isEmpty();
    }
}
