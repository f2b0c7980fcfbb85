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
import dev.memoryadvisor.reading.dependencygraph.LockedPackages;
import dev.memoryadvisor.reading.dependencygraph.PythonNodes;
import dev.memoryadvisor.reading.pythonrequirement.PythonName;
import dev.memoryadvisor.reading.toml.TomlDocument;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
    private static final String RUNTIME = "runtime";
    private static final String OPTIONAL = "optional";
    private static final String DEV = "dev";
    private static final String TEST = "test";
    /** Of several scopes that reach a package, the first counts. */
    private static final List<String> SCOPES = List.of(RUNTIME, OPTIONAL, DEV, TEST);

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
        LockedPackages locked = new LockedPackages();
        Map<String, Set<String>> needs = new HashMap<>();
        Map<String, Set<String>> asked = new HashMap<>();
        packages.forEach(one -> {
            String name = PythonName.normal(one.path("name").asText());
            Set<String> needed = needs.computeIfAbsent(name, k -> new LinkedHashSet<>());
            names(one.path("dependencies"), needed);
            if (own.contains(name)) {
                names(one.path("dependencies"), asked(asked, RUNTIME));
                one.path("optional-dependencies").forEach(extra -> names(extra, asked(asked, OPTIONAL)));
                one.path("dev-dependencies")
                        .properties()
                        .forEach(group -> names(group.getValue(), asked(asked, scope(group.getKey()))));
            } else {
                one.path("optional-dependencies").forEach(extra -> names(extra, needed));
                locked.add(name, version(one));
            }
        });
        Map<String, Set<String>> reached = new HashMap<>();
        asked.forEach((scope, names) -> reached.put(scope, reached(names, needs)));
        DependencyGraph graph = new DependencyGraph();
        for (int i = 0; i < packages.size(); i++) {
            JsonNode one = packages.get(i);
            int line = i < lines.size() ? lines.get(i) : 1;
            if (!PythonName.valid(one.path("name").asText())) {
                tally.unreadable("A package has no valid name.", line, HINT);
                continue;
            }
            String name = PythonName.normal(one.path("name").asText());
            if (own.contains(name)) {
                continue;
            }
            String scope = SCOPES.stream()
                    .filter(s -> reached.getOrDefault(s, Set.of()).contains(name))
                    .findFirst()
                    .orElse(own.isEmpty() ? null : DEV);
            String id = locked.add(name, version(one));
            graph.add(id, PythonNodes.node(name, version(one), scope, line));
            needs.getOrDefault(name, Set.of())
                    .forEach(needed -> locked.named(needed).forEach(to -> graph.edge(id, to)));
            if (asked.values().stream().anyMatch(names -> names.contains(name))) {
                graph.direct(id);
            }
        }
        evidence.accept(graph.list(
                source.name(), FORMAT, FORMAT.runtime(), lines.isEmpty() ? 1 : lines.get(0), graph.hasEdges()));
    }

    private static Set<String> asked(Map<String, Set<String>> byScope, String scope) {
        return byScope.computeIfAbsent(scope, k -> new LinkedHashSet<>());
    }

    private static String scope(String group) {
        return group.toLowerCase(Locale.ROOT).startsWith("test") ? TEST : DEV;
    }

    private static String version(JsonNode one) {
        return one.path("version").asText(null);
    }

    private static void names(JsonNode dependencies, Set<String> names) {
        dependencies.forEach(d -> names.add(PythonName.normal(d.path("name").asText())));
    }

    /** What one comes to from these. */
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
