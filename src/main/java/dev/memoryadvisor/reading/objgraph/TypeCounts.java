package dev.memoryadvisor.reading.objgraph;

import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.RowCollector;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The output of one call: a state, and for {@code show_growth} how it differs from the highest counts before. */
final class TypeCounts {
    private final Origin origin;
    private final boolean growth;
    private final boolean returned;
    private final RowCollector counts = new RowCollector();
    private final RowCollector deltas = new RowCollector();
    private final Set<String> names = new HashSet<>();
    private boolean grew;

    TypeCounts(String input, int line, boolean growth, boolean returned) {
        origin = new Origin(input, line);
        this.growth = growth;
        this.returned = returned;
    }

    /** Whether a row of this type and form belongs to the next call. */
    boolean startsAnew(String name, boolean withGrowth) {
        return withGrowth != growth || names.contains(name);
    }

    /** Adds a row; {@code false} if the numbers cannot be. */
    boolean add(String name, long count, long delta, int line) {
        if (delta > count || !counts.add(new HistogramRow(name, null, count, null, line))) {
            return false;
        }
        deltas.add(new HistogramRow(name, null, delta, null, line));
        names.add(name);
        grew |= growth && delta < count;
        return true;
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Whether the rows are those of {@code show_growth}. */
    boolean growth() {
        return growth;
    }

    /** Whether every tracked type is listed, as {@code typestats} returns them. */
    boolean everyType() {
        return returned && !growth;
    }

    /** Whether there was a call before: in the first one every count is its own growth. */
    boolean grew() {
        return grew;
    }

    ClassHistogram state() {
        return histogram(counts.rows(), false);
    }

    ClassHistogram difference() {
        return histogram(deltas.rows(), true);
    }

    private ClassHistogram histogram(List<HistogramRow> rows, boolean difference) {
        return new ClassHistogram(
                origin,
                ObjgraphReader.ID,
                RuntimeKind.CPYTHON,
                rows,
                // growth() calls gc.collect() before it counts; the other call does not
                growth ? Boolean.TRUE : null,
                false,
                false,
                difference,
                null,
                null,
                null);
    }
}
