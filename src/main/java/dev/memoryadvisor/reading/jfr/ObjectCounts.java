package dev.memoryadvisor.reading.jfr;

import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.RowCollector;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The object counts that one collection left behind. */
final class ObjectCounts {
    private final RowCollector rows = new RowCollector();
    private Instant first;

    /** Takes one class; {@code false} if its numbers are larger than any process can be. */
    boolean add(String name, String module, long instances, long bytes, Instant at) {
        if (first == null || at.isBefore(first)) {
            first = at;
        }
        return instances >= 0 && bytes >= 0 && rows.add(new HistogramRow(name, module, instances, bytes, null));
    }

    /** When the first of them was written. */
    Instant first() {
        return first;
    }

    /** How many classes there are. */
    int size() {
        return rows.size();
    }

    /** The histogram they make. It lacks small classes and is counted on what the collection found reachable. */
    ClassHistogram histogram(String input) {
        List<HistogramRow> largestFirst = rows.rows().stream()
                .sorted(Comparator.comparing(HistogramRow::bytes).reversed().thenComparing(HistogramRow::name))
                .toList();
        return new ClassHistogram(
                new Origin(input, null),
                JfrObjectCountReader.ID,
                RuntimeKind.JVM,
                largestFirst,
                true,
                false,
                true,
                false,
                null,
                null,
                first);
    }
}
