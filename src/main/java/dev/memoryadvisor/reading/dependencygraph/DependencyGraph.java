package dev.memoryadvisor.reading.dependencygraph;

import dev.memoryadvisor.fact.Dependency;
import dev.memoryadvisor.fact.DependencyList;
import dev.memoryadvisor.fact.DependencyScope;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Format;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Dependencies and which of them brings in which. Each gets the shortest way on which the program comes to it. Circles do
 * no harm. Not thread-safe.
 */
public final class DependencyGraph {
    /** Of a longer way only the beginning is kept: a chain of n dependencies would else hold n²/2 names. */
    private static final int LONGEST_PATH = 100;

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Set<String>> edges = new HashMap<>();
    private final Set<String> roots = new LinkedHashSet<>();
    private final Set<String> program = new HashSet<>();
    private final Set<String> modules = new HashSet<>();
    private boolean rootsKnown;

    /**
     * A dependency.
     *
     * @param purl package URL
     * @param ecosystem {@code pypi}, {@code maven}, {@code npm}
     * @param name name as the ecosystem normalises it
     * @param version version, or {@code null}
     * @param scope scope, or {@code null}
     * @param line line in the input, from 1
     */
    public record Node(String purl, String ecosystem, String name, String version, String scope, int line) {}

    /** Adds a dependency; of one id that with the scope counts that reaches furthest, else the first. */
    public void add(String id, Node node) {
        nodes.merge(id, node, (first, next) -> DependencyScope.wider(next.scope(), first.scope()) ? next : first);
    }

    /** What has this name is a module of the program, wherever it stands: what it brings in is direct. */
    public void module(String name) {
        modules.add(name);
    }

    /** The first brings in the second; either may be added later, or never: then the edge is nothing. */
    public void edge(String from, String to) {
        if (program.contains(from)) {
            direct(to);
            return;
        }
        edges.computeIfAbsent(from, k -> new LinkedHashSet<>()).add(to);
    }

    /** The program itself asks for this one. */
    public void direct(String id) {
        rootsKnown = true;
        roots.add(id);
    }

    /** This is the program itself, or a module of it: what it brings in is direct. Said before its edges. */
    public void program(String id) {
        program.add(id);
    }

    /** Whether this was said to be the program. */
    public boolean isProgram(String id) {
        return program.contains(id);
    }

    /** Whether anything was said to be the program. */
    public boolean hasProgram() {
        return !program.isEmpty();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** Their number. */
    public int size() {
        return nodes.size();
    }

    /** Whether something brings in something. */
    public boolean hasEdges() {
        return !edges.isEmpty() || rootsKnown;
    }

    /**
     * All of them as what an input of this format says.
     *
     * @param input name of the input
     * @param graph whether the input says which brings in which
     */
    public DependencyList list(String input, Format format, boolean graph) {
        return list(input, format, format.runtime(), 1, graph);
    }

    /** The same for an input whose runtime its format does not tell, or that begins at another line. */
    public DependencyList list(String input, Format format, RuntimeKind runtime, int line, boolean graph) {
        return new DependencyList(new Origin(input, line), format.id(), runtime, dependencies(input), graph);
    }

    /**
     * The dependencies, in the order in which they were added.
     *
     * <p>Where the input does not say what the program asks for, what nothing else brings in is direct, for it must have
     * some reason to be there; of the rest that stays unknown.
     */
    private List<Dependency> dependencies(String input) {
        leaveModulesOut();
        Set<String> starts = rootsKnown ? roots : notBroughtIn();
        Map<String, List<String>> paths = paths(starts);
        List<Dependency> dependencies = new ArrayList<>();
        nodes.forEach((id, node) -> {
            List<String> path = paths.get(id);
            Boolean direct = starts.contains(id) ? Boolean.TRUE : (rootsKnown && path != null) ? Boolean.FALSE : null;
            dependencies.add(new Dependency(
                    new Origin(input, node.line()),
                    node.purl(),
                    node.ecosystem(),
                    node.name(),
                    node.version(),
                    node.scope(),
                    direct,
                    path == null ? List.of() : path));
        });
        return dependencies;
    }

    private void leaveModulesOut() {
        List<String> own = nodes.entrySet().stream()
                .filter(node -> modules.contains(node.getValue().name()))
                .map(Map.Entry::getKey)
                .toList();
        for (String id : own) {
            nodes.remove(id);
            edges.getOrDefault(id, Set.of()).forEach(this::direct);
        }
    }

    private Set<String> notBroughtIn() {
        Set<String> starts = new LinkedHashSet<>(hasEdges() ? nodes.keySet() : Set.of());
        edges.forEach((from, to) -> to.stream().filter(id -> !id.equals(from)).forEach(starts::remove));
        return starts;
    }

    /** The way one further, in a list that all that stand below share. */
    private static List<String> below(List<String> path, String name) {
        if (path.size() == LONGEST_PATH) {
            return path;
        }
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }

    /** Names on the shortest way to each, by breadth. */
    private Map<String, List<String>> paths(Set<String> starts) {
        Map<String, List<String>> paths = new HashMap<>();
        ArrayDeque<String> open = new ArrayDeque<>();
        for (String start : starts) {
            if (nodes.containsKey(start) && paths.putIfAbsent(start, List.of()) == null) {
                open.add(start);
            }
        }
        while (!open.isEmpty()) {
            String id = open.remove();
            List<String> below = below(paths.get(id), nodes.get(id).name());
            for (String next : edges.getOrDefault(id, Set.of())) {
                if (nodes.containsKey(next) && paths.putIfAbsent(next, below) == null) {
                    open.add(next);
                }
            }
        }
        return paths;
    }
}
