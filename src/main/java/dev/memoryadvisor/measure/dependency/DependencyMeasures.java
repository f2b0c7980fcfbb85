package dev.memoryadvisor.measure.dependency;

import dev.memoryadvisor.fact.Alternative;
import dev.memoryadvisor.fact.Dependency;
import dev.memoryadvisor.fact.DependencyList;
import dev.memoryadvisor.fact.DependencyScope;
import dev.memoryadvisor.fact.DevelopmentTool;
import dev.memoryadvisor.fact.Footprint;
import dev.memoryadvisor.fact.FootprintOverlap;
import dev.memoryadvisor.fact.FootprintTotal;
import dev.memoryadvisor.fact.KnownDefect;
import dev.memoryadvisor.fact.Program;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.fact.SamePurpose;
import dev.memoryadvisor.fact.SeveralVersions;
import dev.memoryadvisor.measure.dependency.DependencyTables.AlternativeRow;
import dev.memoryadvisor.measure.dependency.DependencyTables.FootprintRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Dependency lists to facts.
 *
 * <p>A footprint is that of the import that costs most among those measured for a distribution: the distribution is
 * taken to be in use, not merely installed ({@code import django} costs 1 MB, its models 21 MB). Of several versions
 * measured, it is the newest one not above the version in the list; where the list pins none, the newest.
 * That of a library of the JVM is the metaspace and the heap that using it once adds.
 */
public final class DependencyMeasures {
    private final DependencyTables tables;

    /** Measures with these tables. */
    public DependencyMeasures(DependencyTables tables) {
        this.tables = tables;
    }

    /**
     * The facts: {@link Dependency}, {@link Footprint}, {@link FootprintTotal}, {@link FootprintOverlap}, {@link SeveralVersions}, {@link Alternative},
     * {@link KnownDefect}, {@link SamePurpose}, {@link DevelopmentTool}, and what {@link DependencyRoles} finds.
     *
     * @param lists dependency lists of a request, in its order
     * @param program what is known about the program
     */
    public List<Object> facts(List<DependencyList> lists, Program program) {
        List<Dependency> all = MergedDependencies.of(lists);
        List<Dependency> running = all.stream()
                .filter(d -> !DependencyScope.onlyForDevelopment(d.scope()))
                .toList();
        Importers importers = new Importers(tables, running);
        Map<Dependency, Footprint> footprints = new LinkedHashMap<>();
        for (Dependency dependency : running) {
            Footprint footprint = footprint(dependency, importers);
            if (footprint != null) {
                footprints.put(dependency, footprint);
            }
        }
        List<Object> facts = new ArrayList<>(all);
        facts.addAll(footprints.values());
        facts.addAll(totals(running, footprints));
        facts.addAll(Overlaps.of(running, tables.unions()));
        facts.addAll(Versions.several(lists));
        for (Dependency dependency : running) {
            if (importers.of(dependency).isEmpty()) {
                facts.addAll(alternatives(dependency, importers, program));
            }
        }
        running.forEach(d -> facts.addAll(defects(d)));
        facts.addAll(samePurposes(running, footprints, importers));
        facts.addAll(new DependencyRoles(tables).facts(running));
        return facts;
    }

    /**
     * The needs of rules that these lists meet: {@code dependencies}, {@code dependencies.graph}.
     *
     * @param lists dependency lists of a request
     */
    public static Set<String> met(List<DependencyList> lists) {
        Set<String> met = new LinkedHashSet<>();
        if (!lists.isEmpty()) {
            met.add("dependencies");
        }
        if (lists.stream().anyMatch(DependencyList::graph)) {
            met.add("dependencies.graph");
        }
        return met;
    }

    /**
     * Figures of one input: {@code dependencies} (each counted once), {@code direct} (left out where the input does not
     * tell) and {@code ecosystem}.
     */
    public static Map<String, Object> figures(DependencyList list) {
        List<Dependency> merged = MergedDependencies.of(List.of(list));
        Map<String, Object> figures = new TreeMap<>();
        figures.put("dependencies", merged.size());
        if (merged.stream().allMatch(d -> d.direct() != null)) {
            figures.put(
                    "direct", (int) merged.stream().filter(Dependency::direct).count());
        }
        if (!merged.isEmpty()) {
            figures.put("ecosystem", merged.get(0).ecosystem());
        }
        return figures;
    }

    private Footprint footprint(Dependency dependency, Importers importers) {
        List<FootprintRow> rows = tables.footprints(dependency.ecosystem(), dependency.name());
        if (rows.isEmpty()) {
            return null;
        }
        String version = measuredVersion(rows, dependency);
        FootprintRow row = rows.stream()
                .filter(r -> r.version().equals(version))
                .max(Comparator.comparingLong(FootprintRow::residentBytes))
                .orElseThrow();
        return new Footprint(
                dependency,
                row.residentBytes(),
                row.modules(),
                row.importMillis(),
                row.metaspaceBytes(),
                row.heapBytes(),
                row.classes(),
                row.importName(),
                row.version(),
                row.upperBound(),
                importers.of(dependency),
                row.source());
    }

    private static String measuredVersion(List<FootprintRow> rows, Dependency dependency) {
        Comparator<String> order = VersionOrder.of(dependency.ecosystem());
        String version = dependency.version();
        List<String> measured = rows.stream()
                .map(FootprintRow::version)
                .distinct()
                .sorted(order)
                .toList();
        String newest = measured.get(measured.size() - 1);
        if (version == null) {
            return newest;
        }
        return measured.stream()
                .filter(m -> order.compare(m, version) <= 0)
                .reduce((older, newer) -> newer)
                .orElse(measured.get(0));
    }

    private static List<FootprintTotal> totals(List<Dependency> running, Map<Dependency, Footprint> footprints) {
        List<FootprintTotal> totals = new ArrayList<>();
        for (String ecosystem : footprints.keySet().stream()
                .map(Dependency::ecosystem)
                .distinct()
                .toList()) {
            List<Footprint> measured = footprints.values().stream()
                    .filter(f -> f.dependency().ecosystem().equals(ecosystem))
                    .toList();
            List<Dependency> named = running.stream()
                    .filter(d -> d.ecosystem().equals(ecosystem))
                    .toList();
            totals.add(new FootprintTotal(
                    named.get(0).origin(),
                    ecosystem,
                    named.size(),
                    measured.size(),
                    measured.stream()
                            .filter(f -> !f.upperBound())
                            .mapToLong(Footprint::residentBytes)
                            .max()
                            .orElse(0),
                    measured.stream().mapToLong(Footprint::residentBytes).sum()));
        }
        return totals;
    }

    /** Nobody can replace what another dependency brings in. */
    private List<Alternative> alternatives(Dependency dependency, Importers importers, Program program) {
        List<Alternative> alternatives = new ArrayList<>();
        if (Boolean.FALSE.equals(dependency.direct())) {
            return alternatives;
        }
        String version = runtimeVersion(dependency.ecosystem(), program);
        for (AlternativeRow row : tables.alternatives(dependency.ecosystem(), dependency.name())) {
            String least = row.minRuntimeVersion();
            boolean available = least == null
                    || version == null
                    || VersionOrder.of(dependency.ecosystem()).compare(version, least) >= 0;
            if (available && row.unless().stream().noneMatch(n -> importers.hasBeside(dependency, n))) {
                String condition = least == null || version != null
                        ? row.condition()
                        : row.condition() + "; needs " + runtimeName(dependency.ecosystem()) + ' ' + least
                                + " or newer (the version is not known here)";
                alternatives.add(
                        new Alternative(dependency, row.instead(), condition, row.savesBytes(), row.reference()));
            }
        }
        return alternatives;
    }

    private List<KnownDefect> defects(Dependency dependency) {
        String version = dependency.version();
        return version == null
                ? List.of()
                : tables.defects(dependency.ecosystem(), dependency.name()).stream()
                        .filter(row -> row.versions().contains(version))
                        .map(row ->
                                new KnownDefect(dependency, row.what(), row.memory(), row.fixedIn(), row.reference()))
                        .toList();
    }

    private static String runtimeName(String ecosystem) {
        return ecosystem.equals("maven") ? "Java" : "Python";
    }

    /** Version of the runtime that this ecosystem runs on ({@code 3.11.7}, {@code 8}); {@code null} if unknown. */
    private static String runtimeVersion(String ecosystem, Program program) {
        RuntimeKind runtime = ecosystem.equals("maven") ? RuntimeKind.JVM : RuntimeKind.CPYTHON;
        if (program == null || program.runtime() != runtime || program.runtimeVersion() == null) {
            return null;
        }
        // Up to Java 8, 1.8.0_452 is feature release 8.
        Integer feature = program.featureVersion();
        return runtime == RuntimeKind.JVM ? Objects.toString(feature, null) : program.runtimeVersion();
    }

    private List<SamePurpose> samePurposes(
            List<Dependency> running, Map<Dependency, Footprint> footprints, Importers importers) {
        Map<String, List<Dependency>> byPurpose = new LinkedHashMap<>();
        for (Dependency dependency : running) {
            boolean broughtIn =
                    dependency.direct() == null && !importers.of(dependency).isEmpty();
            if (!Boolean.FALSE.equals(dependency.direct()) && !broughtIn) {
                for (String purpose : tables.purposes(dependency.ecosystem(), dependency.name())) {
                    byPurpose
                            .computeIfAbsent(dependency.ecosystem() + '/' + purpose, k -> new ArrayList<>())
                            .add(dependency);
                }
            }
        }
        List<SamePurpose> same = new ArrayList<>();
        byPurpose.forEach((key, dependencies) -> {
            if (dependencies.size() > 1) {
                int slash = key.indexOf('/');
                same.add(new SamePurpose(
                        key.substring(slash + 1),
                        key.substring(0, slash),
                        dependencies,
                        dependencies.stream().allMatch(d -> Boolean.TRUE.equals(d.direct())),
                        least(
                                dependencies.stream()
                                        .filter(d -> importers.of(d).isEmpty())
                                        .toList(),
                                footprints)));
            }
        });
        return same;
    }

    private static Long least(List<Dependency> dependencies, Map<Dependency, Footprint> footprints) {
        return footprints.keySet().containsAll(dependencies)
                ? dependencies.stream()
                        .map(footprints::get)
                        .map(Footprint::residentBytes)
                        .min(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }
}
