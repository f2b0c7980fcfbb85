package dev.memoryadvisor.reading.pipdeptree;

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
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads {@code pipdeptree --json} (a list of packages, each with what it requires) and {@code --json-tree} (the same,
 * nested).
 *
 * @see <a href="https://github.com/tox-dev/pipdeptree">pipdeptree</a>
 */
public final class PipDepTreeJsonReader implements Reader {
    private static final String HINT = "Send the output of pipdeptree --json or --json-tree as it is.";
    private static final Pattern BEGINNING = Pattern.compile(
            "\\s*\\[\\s*\\{\\s*(?:\"package\"\\s*:\\s*\\{\\s*\"key\"|\"(?:key|package_name)\"\\s*:).*", Pattern.DOTALL);
    private static final Format FORMAT =
            new Format("pipdeptree-json", Kind.DEPENDENCIES, RuntimeKind.CPYTHON, "pipdeptree --json", """
                [{"package": {"key": "requests", "package_name": "requests", "installed_version": "2.32.3"},
                  "dependencies": [{"key": "idna", "package_name": "idna", "installed_version": "3.10"}]}]
                """);

    private record Open(JsonNode node, String parent) {}

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.firstCharacter() == '[' && BEGINNING.matcher(head.text()).matches();
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        PartialJson json = PartialJson.of(source, HINT);
        DependencyGraph graph = new DependencyGraph();
        ArrayDeque<Open> open = new ArrayDeque<>();
        Set<String> tops = new LinkedHashSet<>();
        Set<String> required = new HashSet<>();
        boolean nested = false;
        for (JsonNode element : json.root()) {
            JsonNode listed = element.path("package");
            nested |= listed.isMissingNode();
            if (listed.isMissingNode()) {
                open.add(new Open(element, null));
            } else {
                String id = add(json, listed, graph, tally);
                element.path("dependencies").forEach(d -> graph.edge(id, id(d)));
            }
        }
        while (!open.isEmpty()) {
            Open next = open.remove();
            String id = add(json, next.node(), graph, tally);
            if (next.parent() == null) {
                tops.add(id);
            } else {
                graph.edge(next.parent(), id);
                required.add(id);
            }
            next.node().path("dependencies").forEach(d -> open.add(new Open(d, id)));
        }
        // with --all what others require stands at the top too
        tops.stream().filter(id -> !required.contains(id)).forEach(graph::direct);
        json.sayDamage(tally, HINT);
        if (graph.isEmpty()) {
            throw new UnreadableException("It names no package.", json.damagedLine(), HINT);
        }
        if (!nested && !graph.hasEdges()) {
            tally.warn("no package requires another: pipdeptree sees nothing where the distribution's packages carry no"
                    + " requirements (Debian's do not)");
        }
        evidence.accept(graph.list(source.name(), FORMAT, graph.hasEdges()));
    }

    private static String id(JsonNode one) {
        return PythonName.normal(one.path("package_name").asText(one.path("key").asText()));
    }

    private static String add(PartialJson json, JsonNode one, DependencyGraph graph, Tally tally) {
        String normal = id(one);
        if (!PythonName.valid(normal)) {
            tally.unknown(json.line(one), "a package without a valid name");
            return normal;
        }
        tally.fact();
        String installed = one.path("installed_version").asText("?");
        String version = installed.equals("?") || installed.isBlank() ? null : installed;
        graph.add(normal, PythonNodes.node(normal, version, null, json.line(one)));
        return normal;
    }
}
