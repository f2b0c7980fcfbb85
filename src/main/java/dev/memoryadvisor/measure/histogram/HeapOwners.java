package dev.memoryadvisor.measure.histogram;

import dev.memoryadvisor.fact.ClassOrigin;
import dev.memoryadvisor.fact.Heap;
import dev.memoryadvisor.fact.HeapOwner;
import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.measure.ownership.ClassOwners;
import dev.memoryadvisor.measure.ownership.ClassOwners.Owner;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The heap by dependency: every class of the snapshot counts for one owner, so the owners add up to its rows. */
final class HeapOwners {
    private HeapOwners() {}

    /** The owners, the largest first; none where the format has no bytes. */
    static List<HeapOwner> of(Heap heap, RuntimeKind runtime, ClassOwners owners) {
        if (heap.bytes() == 0) {
            return List.of();
        }
        Map<Key, Sum> sums = new LinkedHashMap<>();
        for (HistogramRow row : heap.rows()) {
            Owner owner = ClassNames.owner(runtime, row.name(), owners);
            ClassOrigin kind =
                    owner == null ? ClassNames.elementOrigin(runtime, row.name(), row.module()) : ClassOrigin.LIBRARY;
            sums.computeIfAbsent(new Key(kind, owner), k -> new Sum()).add(row);
        }
        return sums.entrySet().stream()
                .map(e -> fact(heap, e.getKey(), e.getValue()))
                .sorted(Comparator.comparingLong(HeapOwner::bytes).reversed())
                .toList();
    }

    private static HeapOwner fact(Heap heap, Key key, Sum sum) {
        Owner owner = key.owner();
        return new HeapOwner(
                heap.origin().at(sum.largest.line()),
                key.kind(),
                owner == null ? null : owner.purl(),
                owner == null ? null : owner.name(),
                owner == null ? null : owner.version(),
                owner != null && owner.listed(),
                sum.classes,
                sum.instances,
                sum.bytes,
                (double) sum.bytes / heap.bytes(),
                sum.largest.name());
    }

    private record Key(ClassOrigin kind, Owner owner) {}

    private static final class Sum {
        private int classes;
        private long instances;
        private long bytes;
        private HistogramRow largest;

        void add(HistogramRow row) {
            classes++;
            instances += row.instances();
            bytes += bytes(row);
            if (largest == null || bytes(row) > bytes(largest)) {
                largest = row;
            }
        }

        private static long bytes(HistogramRow row) {
            return row.bytes() == null ? 0 : row.bytes();
        }
    }
}
