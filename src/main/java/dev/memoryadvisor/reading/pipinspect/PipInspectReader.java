package dev.memoryadvisor.reading.pipinspect;

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
import dev.memoryadvisor.reading.pythonrequirement.RequirementLine;
import dev.memoryadvisor.reading.pythonrequirement.RequirementParser;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads the report of {@code pip inspect}: every installed distribution with what it requires, and whether somebody asked
 * for it. Requirements of an extra count only as far as they are installed.
 *
 * @see <a href="https://pip.pypa.io/en/stable/reference/inspect-report/">pip inspect report</a>
 */
public final class PipInspectReader implements Reader {
    private static final String HINT = "Send the output of pip inspect as it is.";
    private static final Pattern EXTRA = Pattern.compile("\\bextra\\s*==");
    private static final Format FORMAT =
            new Format("pip-inspect", Kind.DEPENDENCIES, RuntimeKind.CPYTHON, "pip inspect > pip-inspect.json", """
                {"version": "1", "pip_version": "25.1", "installed": [
                  {"metadata": {"name": "requests", "version": "2.32.3", "requires_dist": ["idna<4"]}, "requested": true},
                  {"metadata": {"name": "idna", "version": "3.10"}, "requested": false}]}
                """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.firstCharacter() == '{'
                && head.text().contains("\"pip_version\"")
                && head.text().contains("\"installed\"");
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        PartialJson json = PartialJson.of(source, HINT);
        DependencyGraph graph = new DependencyGraph();
        for (JsonNode one : json.root().path("installed")) {
            JsonNode metadata = one.path("metadata");
            String name = metadata.path("name").asText();
            if (!PythonName.valid(name)) {
                tally.unknown(json.line(one), "a distribution without a valid name");
                continue;
            }
            tally.fact();
            String normal = PythonName.normal(name);
            String version = metadata.path("version").asText(null);
            graph.add(normal, PythonNodes.node(normal, version, null, json.line(one)));
            if (one.path("requested").asBoolean()) {
                graph.direct(normal);
            }
            for (JsonNode required : metadata.path("requires_dist")) {
                if (!EXTRA.matcher(required.asText()).find()
                        && RequirementParser.parse(required.asText()) instanceof RequirementLine.Named named) {
                    graph.edge(normal, named.name());
                }
            }
        }
        json.sayDamage(tally, HINT);
        if (graph.isEmpty()) {
            throw new UnreadableException("It names no package.", json.damagedLine(), HINT);
        }
        evidence.accept(graph.list(source.name(), FORMAT, graph.hasEdges()));
    }
}
