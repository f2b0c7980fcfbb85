package dev.memoryadvisor.measure.dependency;

import dev.memoryadvisor.fact.Dependency;
import dev.memoryadvisor.fact.DevelopmentTool;
import dev.memoryadvisor.fact.DevelopmentTools;
import dev.memoryadvisor.fact.NativeMemoryLibrary;
import dev.memoryadvisor.fact.SameLibrary;
import dev.memoryadvisor.fact.ServiceMonitoring;
import dev.memoryadvisor.measure.dependency.DependencyTables.GenerationRow;
import dev.memoryadvisor.measure.dependency.DependencyTables.NativeMemoryRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What dependencies are there for: developing, serving, measuring, holding memory outside the heap. */
final class DependencyRoles {
    private static final String PROFILER = "profiler";
    private static final Pattern WORD_BREAK = Pattern.compile("[^a-z]+");
    private static final Set<String> FOR_DEVELOPMENT =
            Set.of("ci", "dev", "devel", "development", "doc", "docs", "lint", "test", "testing", "tests");

    private final DependencyTables tables;

    /** Roles by these tables. */
    DependencyRoles(DependencyTables tables) {
        this.tables = tables;
    }

    /**
     * The facts: {@link DevelopmentTool}, {@link DevelopmentTools}, {@link ServiceMonitoring},
     * {@link NativeMemoryLibrary} and {@link SameLibrary}.
     *
     * @param running dependencies that the program may load
     */
    List<Object> facts(List<Dependency> running) {
        List<Object> facts = new ArrayList<>();
        for (String ecosystem :
                running.stream().map(Dependency::ecosystem).distinct().toList()) {
            List<Dependency> here = running.stream()
                    .filter(d -> d.ecosystem().equals(ecosystem))
                    .toList();
            facts.addAll(tools(ecosystem, here));
            facts.addAll(monitoring(ecosystem, here));
        }
        facts.addAll(nativeMemory(running));
        facts.addAll(sameLibraries(running));
        return facts;
    }

    private List<Object> tools(String ecosystem, List<Dependency> dependencies) {
        List<DevelopmentTool> tools = new ArrayList<>();
        for (Dependency dependency : dependencies) {
            String kind = tables.tool(ecosystem, dependency.name());
            if (kind != null && !forDevelopment(dependency.origin().input())) {
                tools.add(new DevelopmentTool(dependency, kind));
            }
        }
        List<Object> facts = new ArrayList<>(tools);
        List<DevelopmentTool> others =
                tools.stream().filter(t -> !t.kind().equals(PROFILER)).toList();
        if (!others.isEmpty()) {
            facts.add(new DevelopmentTools(others.get(0).origin(), ecosystem, others));
        }
        return facts;
    }

    /** {@code requirements-dev.txt} says by its name what it is for. */
    private static boolean forDevelopment(String input) {
        return WORD_BREAK.splitAsStream(input.toLowerCase(Locale.ROOT)).anyMatch(FOR_DEVELOPMENT::contains);
    }

    private List<ServiceMonitoring> monitoring(String ecosystem, List<Dependency> dependencies) {
        List<Dependency> frameworks = inRole("service", dependencies);
        return frameworks.isEmpty()
                ? List.of()
                : List.of(new ServiceMonitoring(
                        frameworks.get(0).origin(), ecosystem, frameworks, inRole("metrics", dependencies)));
    }

    private List<Dependency> inRole(String role, List<Dependency> dependencies) {
        return dependencies.stream()
                .filter(d -> role.equals(tables.role(d.ecosystem(), d.name())))
                .toList();
    }

    private List<NativeMemoryLibrary> nativeMemory(List<Dependency> running) {
        List<NativeMemoryLibrary> libraries = new ArrayList<>();
        Set<String> families = new HashSet<>();
        for (Dependency dependency : running) {
            NativeMemoryRow row = tables.nativeMemory(dependency.ecosystem(), dependency.name());
            if (row != null && families.add(row.family())) {
                libraries.add(new NativeMemoryLibrary(
                        dependency, row.family(), row.holds(), row.bound(), row.directBuffers(), row.reference()));
            }
        }
        return libraries;
    }

    private List<SameLibrary> sameLibraries(List<Dependency> running) {
        List<SameLibrary> same = new ArrayList<>();
        for (GenerationRow row : tables.generations()) {
            Dependency older = find(running, row.ecosystem(), row.older());
            Dependency newer = find(running, row.ecosystem(), row.newer());
            if (older != null && newer != null) {
                same.add(new SameLibrary(row.library(), row.ecosystem(), older, newer, row.reference()));
            }
        }
        return same;
    }

    private static Dependency find(List<Dependency> running, String ecosystem, String name) {
        return running.stream()
                .filter(d -> d.ecosystem().equals(ecosystem) && d.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
