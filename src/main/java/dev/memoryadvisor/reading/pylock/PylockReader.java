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
        for (int i = 0; i < packages.size(); i++) {
            JsonNode one = packages.get(i);
            int line = i < lines.size() ? lines.get(i) : 1;
            String name = one.path("name").asText();
            if (!PythonName.valid(name)) {
                tally.unreadable("A package has no valid name.", line, HINT);
                continue;
            }
            String normal = PythonName.normal(name);
            String version = one.path("version").asText(null);
            graph.add(normal, PythonNodes.node(normal, version, null, line));
            one.path("dependencies")
                    .forEach(d ->
                            graph.edge(normal, PythonName.normal(d.path("name").asText())));
        }
        if (packages.isEmpty()) {
            tally.warn("it locks no package");
        }
        evidence.accept(graph.list(source.name(), FORMAT, graph.hasEdges()));
    }
}
