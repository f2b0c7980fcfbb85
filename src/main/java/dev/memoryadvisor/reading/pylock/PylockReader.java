package dev.memoryadvisor.reading.pylock;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memoryadvisor.fact.DependencyScope;
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
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code pylock.toml}: all packages with their versions; which needs which is optional in it. Markers say which
 * extras and groups a package is for; a folder that is installed in place is the program.
 *
 * @see <a href="https://peps.python.org/pep-0751/">PEP 751</a>
 */
public final class PylockReader implements Reader {
    private static final String HINT = "Send pylock.toml as the tool wrote it.";
    private static final String RUNTIME = "runtime";
    private static final int LONGEST = 10_000;
    private static final Pattern FOR = Pattern.compile("['\"]([^'\"]{1,200})['\"] in (extras|dependency_groups)\\b");
    private static final Format FORMAT = new Format(
            "pylock-toml", Kind.DEPENDENCIES, RuntimeKind.CPYTHON, "pip lock, or uv export --format pylock.toml", """
                lock-version = "1.0"
                created-by = "pip"

                [[packages]]
                name = "idna"
                version = "3.10"
                """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.text().contains("lock-version = ")
                && head.text().contains("created-by = ")
                && !head.text().contains("[[package]]");
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        TomlDocument toml = TomlDocument.of(source, HINT);
        JsonNode packages = toml.root().path("packages");
        List<Integer> lines = toml.headings("packages");
        DependencyGraph graph = new DependencyGraph();
        toml.count(tally, packages.size());
        LockedPackages locked = new LockedPackages();
        packages.forEach(one -> {
            String id = locked.add(name(one), version(one));
            if (one.path("directory").path("editable").asBoolean()) {
                graph.program(id);
            }
        });
        for (int i = 0; i < packages.size(); i++) {
            JsonNode one = packages.get(i);
            int line = i < lines.size() ? lines.get(i) : 1;
            if (!PythonName.valid(one.path("name").asText())) {
                tally.unreadable("A package has no valid name.", line, HINT);
                continue;
            }
            String id = locked.add(name(one), version(one));
            if (!graph.isProgram(id)) {
                graph.add(id, PythonNodes.node(name(one), version(one), scope(toml.root(), one), line));
            }
            one.path("dependencies")
                    .forEach(needed -> locked.named(name(needed)).forEach(to -> graph.edge(id, to)));
        }
        if (packages.isEmpty()) {
            tally.warn("it locks no package");
        }
        evidence.accept(graph.list(source.name(), FORMAT, graph.hasEdges()));
    }

    /** {@code null} where the lock has neither extras nor groups: it may be of one of them alone. */
    private static String scope(JsonNode root, JsonNode one) {
        String marker = one.path("marker").asText();
        Matcher written = FOR.matcher(marker.substring(0, Math.min(marker.length(), LONGEST)));
        String scope =
                root.path("extras").isEmpty() && root.path("dependency-groups").isEmpty() ? null : RUNTIME;
        boolean limited = false;
        while (written.find()) {
            String next = written.group(2).equals("extras") ? "optional" : scope(root, written.group(1));
            scope = !limited || DependencyScope.wider(next, scope) ? next : scope;
            limited = true;
        }
        return scope;
    }

    private static String scope(JsonNode root, String group) {
        for (JsonNode standard : root.path("default-groups")) {
            if (standard.asText().equals(group)) {
                return RUNTIME;
            }
        }
        return group.startsWith("test") ? "test" : "dev";
    }

    private static String name(JsonNode one) {
        return PythonName.normal(one.path("name").asText());
    }

    private static String version(JsonNode one) {
        return one.path("version").asText(null);
    }
}
