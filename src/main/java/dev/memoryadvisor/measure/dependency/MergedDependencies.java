package dev.memoryadvisor.measure.dependency;

import dev.memoryadvisor.fact.Dependency;
import dev.memoryadvisor.fact.DependencyList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Each dependency once, though several inputs or several modules name it: at the place where it was named first; with
 * the first version that is pinned; direct if any input says so, and then with the shortest way to it; with the scope
 * that reaches furthest into the running program.
 */
public final class MergedDependencies {
    /** From the scope that does not reach the running program to the one that is always there. */
    private static final List<String> REACH = List.of(
            "import",
            "none",
            "test-only",
            "test-runtime",
            "test",
            "dev",
            "compile-only",
            "provided",
            "system",
            "optional");

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
        boolean pinned = first.version() != null || next.version() == null;
        Boolean direct = direct(first.direct(), next.direct());
        List<String> path = first.path().isEmpty() ? next.path() : first.path();
        return new Dependency(
                first.origin(),
                pinned ? first.purl() : next.purl(),
                first.ecosystem(),
                first.name(),
                pinned ? first.version() : next.version(),
                scope(first.scope(), next.scope()),
                direct,
                Boolean.TRUE.equals(direct) ? List.of() : path);
    }

    private static Boolean direct(Boolean a, Boolean b) {
        if (Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b)) {
            return true;
        }
        return a == null ? b : a;
    }

    private static String scope(String a, String b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return reach(b) > reach(a) ? b : a;
    }

    private static int reach(String scope) {
        int at = REACH.indexOf(scope);
        return at < 0 ? REACH.size() : at;
    }

    /** Whether a scope says that it is not there when the program runs. */
    static boolean onlyForDevelopment(String scope) {
        return scope != null && reach(scope) < REACH.indexOf("provided");
    }
}
