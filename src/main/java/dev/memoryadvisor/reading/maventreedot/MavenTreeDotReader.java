package dev.memoryadvisor.reading.maventreedot;

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
 * Reads the graph that {@code mvn dependency:tree -DoutputType=dot} writes: a {@code digraph} for each module, an edge on
 * each line.
 *
 * @see <a href="https://maven.apache.org/plugins/maven-dependency-plugin/tree-mojo.html">dependency:tree</a>
 */
public final class MavenTreeDotReader implements Reader {
    private static final String HINT = "Send the file that mvn dependency:tree -DoutputType=dot wrote, as it is.";
    private static final Pattern MODULE = Pattern.compile("\\s*digraph \"([^\"]{1,1000})\" \\{");
    private static final Pattern EDGE = Pattern.compile("\\s*\"([^\"]{1,1000})\" -> \"([^\"]{1,1000})\"\\s*;?\\s*");

    private static final Format FORMAT = new Format(
            "maven-dependency-dot",
            Kind.DEPENDENCIES,
            RuntimeKind.JVM,
            "mvn dependency:tree -DoutputType=dot -DoutputFile=tree.dot",
            """
            digraph "com.acme:shop:jar:1.0" {
            	"com.acme:shop:jar:1.0" -> "com.google.guava:guava:jar:33.4.8-jre:compile" ;
             }
            """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        Matcher module = MODULE.matcher(head.firstLine());
        return module.lookingAt() && MavenArtifact.of(module.group(1)).isPresent();
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        DependencyGraph graph = new DependencyGraph();
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                take(lines.line(), lines.text(), graph, tally);
            }
        }
        if (!graph.hasProgram()) {
            throw new UnreadableException("There is no graph of a module in it.", 1, HINT);
        }
        evidence.accept(graph.list(source.name(), FORMAT, true));
    }

    private static void take(int number, String line, DependencyGraph graph, Tally tally) {
        Matcher edge = EDGE.matcher(line);
        Matcher module = MODULE.matcher(line);
        if (module.lookingAt()) {
            graph.program(module.group(1));
            MavenArtifact.of(module.group(1)).ifPresent(own -> graph.module(own.name()));
            tally.understood();
        } else if (edge.matches()) {
            Optional<MavenArtifact> artifact =
                    MavenArtifact.ofNode(edge.group(2)).filter(a -> a.scope() != null);
            if (artifact.isEmpty()) {
                tally.unknown(number, line);
                return;
            }
            tally.fact();
            graph.add(edge.group(2), MavenNodes.node(artifact.get(), number));
            graph.edge(edge.group(1), edge.group(2));
        } else if (line.isBlank() || line.strip().equals("}")) {
            tally.understood();
        } else {
            tally.unknown(number, line);
        }
    }
}
