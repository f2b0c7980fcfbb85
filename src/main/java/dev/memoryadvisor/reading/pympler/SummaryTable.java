package dev.memoryadvisor.reading.pympler;

import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Amounts;
import dev.memoryadvisor.reading.RowCollector;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One table while it is read. Pympler gives each function, module and frame a row of its own; here they are one row
 * each, as in every other histogram.
 */
final class SummaryTable {
    private static final Pattern OF_ITS_OWN = Pattern.compile("(function|module|frame) ?\\(.*");
    /** Old releases printed a class whose metaclass is not {@code type} this way, without the closing mark. */
    private static final Pattern OLD_CLASS = Pattern.compile("<class '([^']+)(?:'>)?");

    private static final String UNITS = "KMGTE";

    private final Origin origin;
    private final RowCollector sums = new RowCollector();
    private final Map<String, HistogramRow> rows = new LinkedHashMap<>();
    private boolean difference;

    /**
     * A table.
     *
     * @param differenceSaid whether a line before it says that it is a difference
     */
    SummaryTable(String input, int line, boolean differenceSaid) {
        origin = new Origin(input, line);
        difference = differenceSaid;
    }

    /** Adds a row of type, count, number and unit; {@code false} if a number cannot be. */
    boolean add(Matcher row, int line) {
        OptionalLong instances = Amounts.whole(row.group(2));
        OptionalLong bytes = Amounts.bytes(
                row.group(3), UNITS.indexOf(row.group(4)) + (row.group(4).isEmpty() ? 0 : 1));
        if (instances.isEmpty() || bytes.isEmpty()) {
            return false;
        }
        HistogramRow added = new HistogramRow(name(row.group(1)), null, instances.getAsLong(), bytes.getAsLong(), line);
        if (!sums.add(added)) {
            return false;
        }
        // a state counts the objects that there are: no row of it has none
        difference |= added.instances() <= 0 || added.bytes() < 0;
        rows.merge(added.name(), added, SummaryTable::together);
        return true;
    }

    private static HistogramRow together(HistogramRow a, HistogramRow b) {
        return new HistogramRow(a.name(), null, a.instances() + b.instances(), a.bytes() + b.bytes(), a.line());
    }

    private static String name(String printed) {
        Matcher own = OF_ITS_OWN.matcher(printed);
        if (own.matches()) {
            return own.group(1);
        }
        Matcher old = OLD_CLASS.matcher(printed);
        return old.matches() ? old.group(1) : printed;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether these are differences between two times. */
    boolean difference() {
        return difference;
    }

    ClassHistogram histogram() {
        return new ClassHistogram(
                origin,
                PymplerReader.ID,
                RuntimeKind.CPYTHON,
                rows.values().stream().toList(),
                null,
                null,
                true,
                difference,
                null,
                null,
                null);
    }
}
