package dev.memoryadvisor.measure.dependency;

import dev.memoryadvisor.fact.Dependency;
import dev.memoryadvisor.fact.DependencyList;
import java.util.List;

/**
 * Gives artifacts that are known by the names of their jars alone the group that they have in the tables, where only one
 * can be meant.
 */
public final class JarArtifacts {
    private static final String WITHOUT_GROUP = "pkg:generic/";

    private JarArtifacts() {}

    /** These lists, with groups where there were none. */
    public static List<DependencyList> named(List<DependencyList> lists, DependencyTables tables) {
        return lists.stream()
                .map(list -> new DependencyList(
                        list.origin(),
                        list.format(),
                        list.runtime(),
                        list.dependencies().stream().map(d -> named(d, tables)).toList(),
                        list.graph()))
                .toList();
    }

    private static Dependency named(Dependency jar, DependencyTables tables) {
        String group = jar.purl().startsWith(WITHOUT_GROUP) ? tables.groupOf(jar.name(), jar.version()) : null;
        if (group == null) {
            return jar;
        }
        return new Dependency(
                jar.origin(),
                "pkg:maven/" + group + '/' + jar.purl().substring(WITHOUT_GROUP.length()),
                jar.ecosystem(),
                group + ':' + jar.name(),
                jar.version(),
                jar.scope(),
                jar.direct(),
                jar.path());
    }
}
