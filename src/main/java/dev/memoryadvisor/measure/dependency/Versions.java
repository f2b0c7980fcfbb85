package dev.memoryadvisor.measure.dependency;

import dev.memoryadvisor.fact.Dependency;
import dev.memoryadvisor.fact.DependencyList;
import dev.memoryadvisor.fact.DependencyScope;
import dev.memoryadvisor.fact.SeveralVersions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Artifacts that one list names at several versions. */
final class Versions {
    private Versions() {}

    /** Those of these lists, what only development needs left out. */
    static List<SeveralVersions> several(List<DependencyList> lists) {
        List<SeveralVersions> several = new ArrayList<>();
        for (DependencyList list : lists) {
            Map<String, Dependency> first = new LinkedHashMap<>();
            Map<String, Set<String>> versions = new LinkedHashMap<>();
            for (Dependency d : list.dependencies()) {
                if (d.version() != null && !DependencyScope.onlyForDevelopment(d.scope()) && !classified(d)) {
                    first.putIfAbsent(d.name(), d);
                    versions.computeIfAbsent(d.name(), n -> new LinkedHashSet<>())
                            .add(d.version());
                }
            }
            versions.forEach((name, all) -> {
                if (all.size() > 1) {
                    several.add(new SeveralVersions(first.get(name), List.copyOf(all)));
                }
            });
        }
        return several;
    }

    /** What has a classifier may well have another version than the artifact without. */
    private static boolean classified(Dependency dependency) {
        return dependency.purl().contains("classifier=");
    }
}
