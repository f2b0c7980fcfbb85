package dev.memoryadvisor.reading.maventreejson;

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
import dev.memoryadvisor.reading.mavenartifact.MavenArtifact;
import dev.memoryadvisor.reading.mavenartifact.MavenNodes;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads the tree that {@code mvn dependency:tree -DoutputType=json} writes: an object for each artifact, with those that it
 * brings in as its {@code children}.
 *
 * @see <a href="https://maven.apache.org/plugins/maven-dependency-plugin/tree-mojo.html">dependency:tree</a>
 */
public final class MavenTreeJsonReader implements Reader {
    private static final String HINT = "Send the file that mvn dependency:tree -DoutputType=json wrote, as it is.";
    private static final Pattern BEGINNING =
            Pattern.compile("\\s*\\{\\s*\"groupId\"\\s*:\\s*\"[^\"]+\"\\s*,\\s*\"artifactId\"\\s*:.*", Pattern.DOTALL);

    private static final Format FORMAT = new Format(
            "maven-dependency-json",
            Kind.DEPENDENCIES,
            RuntimeKind.JVM,
            "mvn dependency:tree -DoutputType=json -DoutputFile=tree.json",
            """
            {"groupId": "com.acme", "artifactId": "shop", "version": "1.0", "type": "jar", "scope": "",
             "children": [{"groupId": "com.google.guava", "artifactId": "guava", "version": "33.4.8-jre",
                           "type": "jar", "scope": "compile"}]}
            """);

    private record Open(JsonNode node, String parent) {}

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.firstCharacter() == '{' && BEGINNING.matcher(head.text()).matches();
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        PartialJson json = PartialJson.of(source, HINT);
        DependencyGraph graph = new DependencyGraph();
        ArrayDeque<Open> open = new ArrayDeque<>();
        for (JsonNode module : json.roots()) { // with -DappendOutput=true a document for each module
            graph.module(name(module));
            module.path("children").forEach(child -> open.add(new Open(child, null)));
        }
        while (!open.isEmpty()) {
            Open next = open.remove();
            int line = json.line(next.node());
            Optional<MavenArtifact> artifact = artifact(next.node());
            if (artifact.isEmpty()) {
                tally.unknown(line, "an artifact without valid coordinates");
                continue;
            }
            tally.fact();
            MavenArtifact one = artifact.get();
            String id = one.name() + ':' + one.type() + ':' + one.classifier();
            graph.add(id, MavenNodes.node(one, line));
            if (next.parent() == null) {
                graph.direct(id);
            } else {
                graph.edge(next.parent(), id);
            }
            next.node().path("children").forEach(child -> open.add(new Open(child, id)));
        }
        json.sayDamage(tally, HINT);
        if (graph.isEmpty() && json.damage() == null) {
            // a module without dependencies is an answer too
            tally.fact();
        }
        evidence.accept(graph.list(source.name(), FORMAT, true));
    }

    private static String name(JsonNode node) {
        return node.path("groupId").asText() + ':' + node.path("artifactId").asText();
    }

    private static Optional<MavenArtifact> artifact(JsonNode node) {
        String classifier = node.path("classifier").asText();
        String scope = node.path("scope").asText();
        String coordinates = name(node)
                + ':'
                + node.path("type").asText("jar")
                + ':'
                + (classifier.isEmpty() ? "" : classifier + ':')
                + node.path("version").asText()
                + (scope.isEmpty() ? "" : ":" + scope);
        return MavenArtifact.of(coordinates, !scope.isEmpty());
    }
}
