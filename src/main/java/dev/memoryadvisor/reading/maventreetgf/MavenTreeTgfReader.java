package dev.memoryadvisor.reading.maventreetgf;

import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.ByteLines;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import dev.memoryadvisor.reading.dependencygraph.DependencyGraph;
import dev.memoryadvisor.reading.mavenartifact.MavenArtifact;
import dev.memoryadvisor.reading.mavenartifact.MavenNodes;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the graph that {@code mvn dependency:tree -DoutputType=tgf} writes in the trivial graph format: a number and an
 * artifact on each line, then {@code #}, then the edges with the scope.
 *
 * @see <a href="https://maven.apache.org/plugins/maven-dependency-plugin/tree-mojo.html">dependency:tree</a>
 */
public final class MavenTreeTgfReader implements Reader {
    private static final String HINT = "Send the file that mvn dependency:tree -DoutputType=tgf wrote, as it is.";
    private static final Pattern NODE =
            Pattern.compile("(-?\\d{1,20}) (\\S{1,1000}:\\S{1,1000}(?: \\(optional\\))?)\\s*");
    private static final Pattern EDGE =
            Pattern.compile("(-?\\d{1,20}) (-?\\d{1,20})(?: [\\w.-]+)?(?: \\(optional\\))?\\s*");

    private static final Format FORMAT = new Format(
            "maven-dependency-tgf",
            Kind.DEPENDENCIES,
            RuntimeKind.JVM,
            "mvn dependency:tree -DoutputType=tgf -DoutputFile=tree.tgf",
            """
            632115057 com.acme:shop:jar:1.0
            1241182310 com.google.guava:guava:jar:33.4.8-jre:compile
            #
            632115057 1241182310 compile
            """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        Matcher node = NODE.matcher(head.firstLine());
        return node.matches() && MavenArtifact.of(node.group(2)).isPresent();
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        DependencyGraph graph = new DependencyGraph();
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                take(lines.line(), lines.text(), graph, tally);
            }
        }
        if (graph.isEmpty() && !graph.hasProgram()) {
            throw new UnreadableException("There is no artifact in it.", 1, HINT);
        }
        if (!graph.hasEdges() && !graph.isEmpty()) {
            tally.warn("the edges are missing: which dependency brings in which is unknown");
        }
        evidence.accept(graph.list(source.name(), FORMAT, graph.hasEdges()));
    }

    private static void take(int number, String line, DependencyGraph graph, Tally tally) {
        Matcher node = NODE.matcher(line);
        Matcher edge = EDGE.matcher(line);
        Optional<MavenArtifact> artifact = node.matches() ? MavenArtifact.ofNode(node.group(2)) : Optional.empty();
        if (edge.matches()) {
            tally.understood();
            graph.edge(edge.group(1), edge.group(2));
        } else if (artifact.isPresent() && artifact.get().scope() != null) {
            tally.fact();
            graph.add(node.group(1), MavenNodes.node(artifact.get(), number));
        } else if (artifact.isPresent()) {
            graph.program(node.group(1));
            graph.module(artifact.get().name());
            tally.understood();
        } else if (line.isBlank() || line.strip().equals("#")) {
            tally.understood();
        } else {
            tally.unknown(number, line);
        }
    }
}
