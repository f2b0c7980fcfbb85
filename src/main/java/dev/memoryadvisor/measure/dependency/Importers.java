package dev.memoryadvisor.measure.dependency;

import dev.memoryadvisor.fact.Dependency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which dependencies of a program import which others anyway. A flat list does not tell, but for the distributions that
 * are measured most it is known: as long as pandas stays, dropping NumPy saves nothing.
 */
final class Importers {
    private final DependencyTables tables;
    private final Map<String, Dependency> byName = new HashMap<>();

    /** Importers among these dependencies. */
    Importers(DependencyTables tables, List<Dependency> running) {
        this.tables = tables;
        running.forEach(d -> byName.putIfAbsent(d.ecosystem() + '/' + d.name(), d));
    }

    /**
     * Whether a dependency of this name is there for another reason than that this one brings it in: {@code true} also
     * where that cannot be told, unless this one imports it.
     */
    boolean hasBeside(Dependency dependency, String name) {
        Dependency other = byName.get(dependency.ecosystem() + '/' + name);
        if (other == null || Boolean.FALSE.equals(other.direct())) {
            return false;
        }
        return Boolean.TRUE.equals(other.direct()) || !of(other).equals(List.of(dependency.name()));
    }

    /** The names of those that import this one. */
    List<String> of(Dependency dependency) {
        return tables.importers(dependency.ecosystem(), dependency.name()).stream()
                .filter(row -> {
                    Dependency importer = byName.get(dependency.ecosystem() + '/' + row.name());
                    return importer != null && row.holds(importer.version());
                })
                .map(DependencyTables.ImporterRow::name)
                .distinct()
                .toList();
    }
}
