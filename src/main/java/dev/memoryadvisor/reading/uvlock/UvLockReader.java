package dev.memoryadvisor.reading.uvlock;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import dev.memoryadvisor.reading.dependencygraph.DependencyGraph;
import dev.memoryadvisor.reading.dependencygraph.PythonNodes;
import dev.memoryadvisor.reading.pythonrequirement.PythonName;
import dev.memoryadvisor.reading.toml.TomlDocument;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads {@code uv.lock}: all packages with their versions and what each needs, the program and its workspace members among
 * them (their source is {@code editable} or {@code virtual}).
 *
 * @see <a href="https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile">uv's documentation</a>
 */
public final class UvLockReader implements Reader {
    private static final String HINT = "Send uv.lock as uv wrote it.";
    private static final Format FORMAT = new Format("uv-lock", Kind.DEPENDENCIES, RuntimeKind.CPYTHON, "uv lock", """
        version = 1
        requires-python = ">=3.10"

        [[package]]
        name = "anyio"
        version = "4.13.0"
        """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        String text = head.text();
        return text.startsWith("version = ")
                && text.contains("\nrequires-python = ")
                && !text.contains("\nlock-version");
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        TomlDocument toml = TomlDocument.of(source, HINT);
        JsonNode packages = toml.root().path("package");
        List<Integer> lines = toml.headings("package");
        toml.count(tally, packages.size());
        Set<String> own = new HashSet<>();
        packages.forEach(one -> {
            JsonNode from = one.path("source");
            if (from.has("editable") || from.has("virtual")) {
                own.add(PythonName.normal(one.path("name").asText()));
            }
        });
        Map<String, Set<String>> needs = new HashMap<>();
        Set<String> running = new LinkedHashSet<>();
        Set<String> developing = new LinkedHashSet<>();
        packages.forEach(one -> {
            String name = PythonName.normal(one.path("name").asText());
            Set<String> needed = needs.computeIfAbsent(name, k -> new LinkedHashSet<>());
            names(one.path("dependencies"), needed);
            one.path("optional-dependencies").forEach(extra -> names(extra, needed));
            if (own.contains(name)) {
                running.addAll(needed);
                one.path("dev-dependencies").forEach(group -> names(group, developing));
            }
        });
        Set<String> reached = reached(running, needs);
        DependencyGraph graph = new DependencyGraph();
        for (int i = 0; i < packages.size(); i++) {
            JsonNode one = packages.get(i);
            int line = i < lines.size() ? lines.get(i) : 1;
            String name = one.path("name").asText();
            if (!PythonName.valid(name)) {
                tally.unreadable("A package has no valid name.", line, HINT);
                continue;
            }
            String normal = PythonName.normal(name);
            if (own.contains(normal)) {
                continue;
            }
            String version = one.path("version").asText(null);
            String scope = own.isEmpty() ? null : reached.contains(normal) ? "runtime" : "dev";
            graph.add(normal, PythonNodes.node(normal, version, scope, line));
            needs.getOrDefault(normal, Set.of()).forEach(needed -> graph.edge(normal, needed));
            if (running.contains(normal) || developing.contains(normal)) {
                graph.direct(normal);
            }
        }
        evidence.accept(graph.list(
                source.name(), FORMAT, FORMAT.runtime(), lines.isEmpty() ? 1 : lines.get(0), graph.hasEdges()));
    }

    private static void names(JsonNode dependencies, Set<String> names) {
        dependencies.forEach(d -> names.add(PythonName.normal(d.path("name").asText())));
    }

    /** What the running program comes to. */
    private static Set<String> reached(Set<String> starts, Map<String, Set<String>> needs) {
        Set<String> reached = new HashSet<>(starts);
        ArrayDeque<String> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            for (String next : needs.getOrDefault(open.remove(), Set.of())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }
}
