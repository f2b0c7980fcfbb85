package dev.memoryadvisor.measure.dependency;

import dev.memoryadvisor.fact.Dependency;
import dev.memoryadvisor.fact.DependencyList;
import dev.memoryadvisor.fact.DependencyScope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Each dependency once, though several inputs or several modules name it: with the scope that reaches furthest into the
 * running program, and with the place and the version of the first that has it; if that pins no version, with the first
 * one that is pinned; direct if any input says so, and then with the shortest way to it.
 */
public final class MergedDependencies {
    private MergedDependencies() {}

    /** Those of these lists. */
    public static List<Dependency> of(List<DependencyList> lists) {
        Map<String, Dependency> merged = new LinkedHashMap<>();
        for (DependencyList list : lists) {
            for (Dependency dependency : list.dependencies()) {
                merged.merge(dependency.ecosystem() + '/' + dependency.name(), dependency, MergedDependencies::both);
            }
        }
        return new ArrayList<>(merged.values());
    }

    private static Dependency both(Dependency first, Dependency next) {
        boolean wider = DependencyScope.wider(next.scope(), first.scope());
        Dependency main = wider ? next : first;
        Dependency other = wider ? first : next;
        Dependency pinned = main.version() != null || other.version() == null ? main : other;
        Boolean direct = direct(first.direct(), next.direct());
        List<String> path = main.path().isEmpty() ? other.path() : main.path();
        return new Dependency(
                main.origin(),
                pinned.purl(),
                main.ecosystem(),
                main.name(),
                pinned.version(),
                main.scope(),
                direct,
                Boolean.TRUE.equals(direct) ? List.of() : path);
    }

    private static Boolean direct(Boolean a, Boolean b) {
        if (Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b)) {
            return true;
        }
        return a == null ? b : a;
    }
}
