package dev.memoryadvisor.measure.dependency;

import dev.memoryadvisor.fact.Dependency;
import dev.memoryadvisor.fact.FootprintOverlap;
import dev.memoryadvisor.measure.dependency.DependencyTables.UnionRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pairs of libraries whose union was measured. */
final class Overlaps {
    private Overlaps() {}

    /** Those among these dependencies. */
    static List<FootprintOverlap> of(List<Dependency> running, List<UnionRow> unions) {
        Map<String, Dependency> byName = new HashMap<>();
        running.stream().filter(d -> d.ecosystem().equals("maven")).forEach(d -> byName.put(d.name(), d));
        List<FootprintOverlap> overlaps = new ArrayList<>();
        for (UnionRow row : unions) {
            Dependency first = byName.get(row.first());
            Dependency second = byName.get(row.second());
            if (first != null && second != null) {
                overlaps.add(new FootprintOverlap(
                        first,
                        second,
                        row.unionBytes(),
                        row.onlyFirstBytes(),
                        row.onlySecondBytes(),
                        row.sharedBytes(),
                        row.source()));
            }
        }
        return overlaps;
    }
}
