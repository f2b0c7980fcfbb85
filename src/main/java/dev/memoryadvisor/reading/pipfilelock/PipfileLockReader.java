package dev.memoryadvisor.reading.pipfilelock;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.PartialJson;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import dev.memoryadvisor.reading.dependencygraph.DependencyGraph;
import dev.memoryadvisor.reading.dependencygraph.PythonNodes;
import dev.memoryadvisor.reading.pythonrequirement.PythonName;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Reads {@code Pipfile.lock}: {@code default} is what the running program has, {@code develop} what only developers have.
 * It does not say which package needs which.
 *
 * @see <a href="https://pipenv.pypa.io/en/latest/pipfile.html">Pipenv's documentation</a>
 */
public final class PipfileLockReader implements Reader {
    private static final String HINT = "Send Pipfile.lock as Pipenv wrote it.";
    private static final Format FORMAT =
            new Format("pipfile-lock", Kind.DEPENDENCIES, RuntimeKind.CPYTHON, "pipenv lock", """
                {"_meta": {"pipfile-spec": 6}, "default": {"idna": {"version": "==3.10"}}, "develop": {}}
                """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.firstCharacter() == '{' && head.text().contains("\"pipfile-spec\"");
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        PartialJson json = PartialJson.of(source, HINT);
        DependencyGraph graph = new DependencyGraph();
        json.root().properties().forEach(section -> {
            if (!section.getKey().equals("_meta")) {
                String scope = section.getKey().equals("default") ? "runtime" : "dev";
                section.getValue().properties().forEach(e -> add(json, e.getKey(), e.getValue(), scope, graph, tally));
            }
        });
        json.sayDamage(tally, HINT);
        if (graph.isEmpty()) {
            tally.fact();
            tally.warn("it locks no package");
        }
        evidence.accept(graph.list(source.name(), FORMAT, false));
    }

    private static void add(
            PartialJson json, String name, JsonNode one, String scope, DependencyGraph graph, Tally tally) {
        int line = json.line(one);
        if (!PythonName.valid(name)) {
            tally.unknown(line, "a package without a valid name");
            return;
        }
        String normal = PythonName.normal(name);
        String pinned = one.path("version").asText("");
        String version =
                pinned.startsWith("==") ? pinned.substring("==".length()).strip() : null;
        graph.add(normal, PythonNodes.node(normal, version, scope, line));
        tally.fact();
    }
}
