package dev.memoryadvisor.reading.guppy;

import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.reading.Amounts;
import dev.memoryadvisor.reading.Tally;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** The partitions of one input while it is read: which one a line belongs to. */
final class Partitions {
    private final String input;
    private final Tally tally;
    private final Consumer<Evidence> evidence;
    private Partition open;
    private int histograms;

    Partitions(String input, Tally tally, Consumer<Evidence> evidence) {
        this.input = input;
        this.tally = tally;
        this.evidence = evidence;
    }

    /** A partition of so many objects begins. */
    void begin(int line, String objects, String bytes) {
        end();
        open = new Partition(input, line);
        open.totals(Amounts.whole(objects), Amounts.whole(bytes));
    }

    /**
     * The heading of the columns, the last of which names what the partition is by. Without a new partition before it
     * it goes on with the open one ({@code .more}).
     */
    void view(int line, String view) {
        if (open != null && open.view() == null) {
            open.view(view);
        } else if (open == null || !open.view().equals(view)) {
            end();
            open = new Partition(input, line);
            open.view(view);
        }
    }

    /** A row of a table. */
    void row(String index, String objects, String bytes, String kind, int number, String line) {
        OptionalLong position = Amounts.whole(index);
        if (open == null || position.isEmpty()) {
            tally.unknown(number, line);
        } else if (!open.byKind()) {
            tally.understood();
        } else if (position.getAsLong() < open.next()) {
            // a page that was printed twice
            tally.understood();
        } else {
            open.next(position.getAsLong() + 1);
            add(objects, bytes, kind, number, line);
        }
    }

    /** A further line of the last row's name; {@code false} if no row is open. */
    boolean continues(String rest) {
        return open != null && (!open.byKind() || open.continues(rest));
    }

    /** A row of a dump. */
    void dumpRow(String objects, String bytes, String kind, int number, String line) {
        if (open == null) {
            tally.unknown(number, line);
        } else if (!open.byKind()) {
            tally.understood();
        } else {
            add(objects, bytes, kind, number, line);
        }
    }

    private void add(String objects, String bytes, String kind, int number, String line) {
        OptionalLong instances = Amounts.whole(objects);
        OptionalLong size = Amounts.whole(bytes);
        if (instances.isPresent()
                && size.isPresent()
                && open.add(new HistogramRow(kind.strip(), null, instances.getAsLong(), size.getAsLong(), number))) {
            tally.fact();
        } else {
            tally.unknown(number, line);
            tally.unreadable(
                    "A number is larger than any process can be.", number, "Print it again; this row was left out.");
        }
    }

    /** A line of a dump that is no row. */
    void dumpField(int line, String field, String value) {
        switch (field) {
            case "loader" -> {
                end();
                open = new Partition(input, line);
            }
            case "count" -> {
                if (open != null) {
                    open.totalInstances(Amounts.whole(value));
                }
            }
            case "size" -> {
                if (open != null) {
                    open.totalBytes(Amounts.whole(value));
                }
            }
            case "timemade" -> {
                if (open != null) {
                    open.takenAt(value);
                }
            }
            case "kindheader" -> {
                if (open != null) {
                    open.view(value);
                }
            }
            case "end" -> end();
            default -> {
                // .format, .kindname, .numrows: nothing that the rows do not say
            }
        }
    }

    /** Ends the open partition. */
    void end() {
        if (open != null && !open.isEmpty()) {
            open.warnings().forEach(tally::warn);
            evidence.accept(open.histogram());
            histograms++;
        }
        open = null;
    }

    /** Histograms handed on so far. */
    int histograms() {
        return histograms;
    }
}
