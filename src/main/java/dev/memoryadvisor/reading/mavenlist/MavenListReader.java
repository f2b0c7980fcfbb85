package dev.memoryadvisor.reading.mavenlist;

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
 * Reads what {@code mvn dependency:list} prints: a heading, and an artifact with its scope on each line, perhaps with the
 * name of its Java module behind it. It does not say which dependency brings in which.
 *
 * @see <a href="https://maven.apache.org/plugins/maven-dependency-plugin/list-mojo.html">dependency:list</a>
 */
public final class MavenListReader implements Reader {
    private static final String HINT = "Send the output of mvn dependency:list as it is.";
    private static final Pattern HEADING = Pattern.compile("The following files have been resolved:\\s*");
    private static final Pattern ROW =
            Pattern.compile("\\s*(\\S{1,1000})(?:\\s+\\(optional\\)\\s*)?(?:\\s*-- module .*)?\\s*");
    private static final Pattern CONSOLE = Pattern.compile("^(?:\\S+\\s+){0,3}?\\[(?:INFO|WARNING|ERROR)]\\s?");
    private static final Pattern COLOUR = Pattern.compile("\\e\\[[0-9;]*[A-Za-z]");

    private static final Format FORMAT = new Format(
            "maven-dependency-list",
            Kind.DEPENDENCIES,
            RuntimeKind.JVM,
            "mvn dependency:list -DoutputFile=list.txt",
            """
            The following files have been resolved:
               com.google.guava:guava:jar:33.4.8-jre:compile -- module com.google.common
            """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.lines().stream()
                .anyMatch(line -> line.contains("resolved:")
                        && HEADING.matcher(plain(line)).matches());
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        DependencyGraph graph = new DependencyGraph();
        boolean within = false;
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                String line = plain(lines.text());
                Matcher row = ROW.matcher(line);
                Optional<MavenArtifact> artifact =
                        within && row.matches() ? MavenArtifact.of(row.group(1), true) : Optional.empty();
                if (HEADING.matcher(line).matches()) {
                    within = true;
                    tally.understood();
                } else if (artifact.isPresent()) {
                    tally.fact();
                    MavenArtifact one = artifact.get();
                    graph.add(
                            one.name() + ':' + one.classifier() + ':' + one.version(),
                            MavenNodes.node(one, lines.line()));
                } else if (line.isBlank() || line.strip().equals("none") || !line.equals(lines.text())) {
                    tally.understood();
                } else {
                    tally.unknown(lines.number(), line);
                }
            }
        }
        if (!within) {
            throw new UnreadableException("There is no list of resolved files in it.", 1, HINT);
        }
        evidence.accept(graph.list(source.name(), FORMAT, false));
    }

    /** The line without what a console puts before it and its colours. */
    private static String plain(String line) {
        return CONSOLE.matcher(COLOUR.matcher(line).replaceAll("")).replaceFirst("");
    }
}
