package dev.memoryadvisor.measure.histogram;

import dev.memoryadvisor.fact.ClassOrigin;
import dev.memoryadvisor.fact.ClassRow;
import dev.memoryadvisor.fact.Heap;
import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.fact.OtherClasses;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.measure.ownership.ClassOwners;
import dev.memoryadvisor.measure.ownership.ClassOwners.Owner;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The classes of the last snapshot that rules see one by one: the largest by bytes, by instances and by growth; the rest
 * is one sum.
 *
 * @param rows the largest, by bytes
 * @param others the rest; {@code null} if there is none
 */
record HeapClasses(List<ClassRow> rows, OtherClasses others) {
    private static final int LARGEST = 2_000;

    /** The classes of a heap; the growth of each class where there is a series. */
    static HeapClasses of(Heap heap, RuntimeKind runtime, Map<String, Double> growth, ClassOwners owners) {
        Map<String, HistogramRow> classes = new LinkedHashMap<>();
        for (HistogramRow row : heap.rows()) {
            // Rows of one name (a class of several loaders) are one class here; the first keeps its line.
            classes.putIfAbsent(row.name(), row);
        }
        Set<String> chosen = new HashSet<>();
        choose(chosen, classes, Comparator.comparingLong(r -> heap.bytes(r.name())));
        choose(chosen, classes, Comparator.comparingLong(r -> heap.instances(r.name())));
        choose(chosen, classes, Comparator.comparingDouble(r -> growth.getOrDefault(r.name(), 0.0)));
        List<ClassRow> rows = classes.values().stream()
                .filter(r -> chosen.contains(r.name()))
                .sorted(Comparator.comparingLong((HistogramRow r) -> heap.bytes(r.name()))
                        .thenComparingLong(r -> heap.instances(r.name()))
                        .reversed())
                .map(r -> row(heap, runtime, r, owners))
                .toList();
        return new HeapClasses(rows, others(heap, classes, chosen));
    }

    private static void choose(
            Set<String> chosen, Map<String, HistogramRow> classes, Comparator<HistogramRow> smallestFirst) {
        classes.values().stream()
                .sorted(smallestFirst.reversed())
                .limit(LARGEST)
                .forEach(r -> chosen.add(r.name()));
    }

    private static ClassRow row(Heap heap, RuntimeKind runtime, HistogramRow row, ClassOwners owners) {
        long instances = heap.instances(row.name());
        Long bytes = row.bytes() == null ? null : Long.valueOf(heap.bytes(row.name()));
        Owner owner = ClassNames.owner(runtime, row.name(), owners);
        ClassOrigin named = ClassNames.origin(runtime, row.name(), row.module());
        ClassOrigin origin = owner != null && named == ClassOrigin.APPLICATION ? ClassOrigin.LIBRARY : named;
        return new ClassRow(
                heap.origin().at(row.line()),
                row.name(),
                ClassNames.display(row.name()),
                row.module(),
                instances,
                bytes,
                bytes == null || instances == 0 ? null : Double.valueOf((double) bytes / instances),
                bytes == null || heap.bytes() == 0 ? null : Double.valueOf((double) bytes / heap.bytes()),
                owner == null ? null : owner.purl(),
                origin);
    }

    private static OtherClasses others(Heap heap, Map<String, HistogramRow> classes, Set<String> chosen) {
        int count = 0;
        long instances = 0;
        long bytes = 0;
        for (String name : classes.keySet()) {
            if (!chosen.contains(name)) {
                count++;
                instances += heap.instances(name);
                bytes += heap.bytes(name);
            }
        }
        return count == 0 ? null : new OtherClasses(heap.origin(), count, instances, bytes);
    }
}
