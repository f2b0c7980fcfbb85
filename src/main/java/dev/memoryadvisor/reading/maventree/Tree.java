package dev.memoryadvisor.reading.maventree;

import dev.memoryadvisor.fact.Dependency;
import dev.memoryadvisor.fact.DependencyList;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.mavenartifact.MavenArtifact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The trees of all modules of one input. Not thread-safe. */
final class Tree {
    private static final String UNKNOWN = "";

    private final String input;
    private final Set<String> modules = new LinkedHashSet<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<String> ancestors = new ArrayList<>();
    private boolean orphaned;
    private long first;

    private record Node(MavenArtifact artifact, List<String> path, long line) {}

    Tree(String input) {
        this.input = input;
    }

    /** Whether no module and no artifact was seen. */
    boolean isEmpty() {
        return modules.isEmpty() && nodes.isEmpty();
    }

    /** Takes the next line of the input. */
    void add(TreeLine line, long number) {
        first = first == 0 ? number : first;
        String name = line.artifact().name();
        if (line.depth() == 0) {
            ancestors.clear();
            modules.add(name);
            return;
        }
        orphaned |= line.depth() > ancestors.size() + 1 || modules.isEmpty();
        while (ancestors.size() >= line.depth()) {
            ancestors.remove(ancestors.size() - 1);
        }
        if (!line.omitted()) {
            nodes.add(new Node(line.artifact(), List.copyOf(ancestors), number));
        }
        while (ancestors.size() < line.depth() - 1) {
            ancestors.add(UNKNOWN);
        }
        ancestors.add(name);
    }

    /** The dependencies of all modules; a module that another one asks for belongs to the program and is left out. */
    DependencyList list(String format, Tally tally) {
        List<Dependency> dependencies = nodes.stream()
                .filter(n -> !modules.contains(n.artifact().name()))
                .map(this::dependency)
                .toList();
        if (orphaned) {
            tally.warn("The beginning of the tree is missing: some ways to a dependency are incomplete");
        }
        return new DependencyList(
                new Origin(input, Math.toIntExact(first)), format, RuntimeKind.JVM, dependencies, true);
    }

    private Dependency dependency(Node node) {
        MavenArtifact artifact = node.artifact();
        return new Dependency(
                new Origin(input, Math.toIntExact(node.line())),
                artifact.purl(),
                "maven",
                artifact.name(),
                artifact.version(),
                artifact.scope(),
                modules.containsAll(node.path()),
                node.path().stream()
                        .filter(n -> !n.equals(UNKNOWN) && !modules.contains(n))
                        .toList());
    }
}
