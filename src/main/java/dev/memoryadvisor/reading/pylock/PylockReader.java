package dev.memoryadvisor.reading.pylock;

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
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads {@code pylock.toml}: all packages with their versions; which needs which is optional in it.
 *
 * @see <a href="https://peps.python.org/pep-0751/">PEP 751</a>
 */
public final class PylockReader implements Reader {
    private static final String HINT = "Send pylock.toml as the tool wrote it.";
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
        packages.forEach(one -> locked.add(name(one), version(one)));
        for (int i = 0; i < packages.size(); i++) {
            JsonNode one = packages.get(i);
            int line = i < lines.size() ? lines.get(i) : 1;
            if (!PythonName.valid(one.path("name").asText())) {
                tally.unreadable("A package has no valid name.", line, HINT);
                continue;
            }
            String id = locked.add(name(one), version(one));
            graph.add(id, PythonNodes.node(name(one), version(one), null, line));
            one.path("dependencies")
                    .forEach(needed -> locked.named(name(needed)).forEach(to -> graph.edge(id, to)));
        }
        if (packages.isEmpty()) {
            tally.warn("it locks no package");
        }
        evidence.accept(graph.list(source.name(), FORMAT, graph.hasEdges()));
    }

    private static String name(JsonNode one) {
        return PythonName.normal(one.path("name").asText());
    }

    private static String version(JsonNode one) {
        return one.path("version").asText(null);
    }
}
