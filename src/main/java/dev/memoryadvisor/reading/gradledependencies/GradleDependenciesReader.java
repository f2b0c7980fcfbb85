package dev.memoryadvisor.reading.gradledependencies;

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
import dev.memoryadvisor.reading.dependencygraph.DependencyGraph.Node;
import dev.memoryadvisor.reading.mavenartifact.GradleConfiguration;
import dev.memoryadvisor.reading.mavenartifact.MavenArtifact;
import dev.memoryadvisor.reading.mavenartifact.MavenNodes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the trees that {@code gradle dependencies} prints, one for each configuration. Of a version that was changed
 * ({@code 1.0 -> 2.0}) the one that won counts; what failed, constraints ({@code (c)}) and projects are no dependencies.
 *
 * @see <a href="https://docs.gradle.org/current/userguide/viewing_debugging_dependencies.html">Gradle's documentation</a>
 */
public final class GradleDependenciesReader implements Reader {
    private static final String HINT = "Send the output of gradle dependencies as it is.";
    private static final Pattern ROW = Pattern.compile("((?:[| ] {4})*)[+\\\\]--- (\\S.{0,1000})");
    private static final Pattern CONFIGURATION = Pattern.compile("(\\w{1,200})(?: - .*| \\(n\\))?\\s*");
    private static final Pattern MARK = Pattern.compile("\\s*\\((?:\\*|c|n)\\)\\s*$");
    private static final String PROJECT = "project ";
    private static final int INDENT = 5;
    private static final Format FORMAT = new Format(
            "gradle-dependencies",
            Kind.DEPENDENCIES,
            RuntimeKind.JVM,
            "gradle dependencies --configuration runtimeClasspath",
            """
            runtimeClasspath - Runtime classpath of source set 'main'.
            +--- com.google.guava:guava:33.0.0-jre -> 33.4.8-jre
            |    \\--- com.google.guava:failureaccess:1.0.3
            \\--- project :common
            """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.lines().stream().anyMatch(line -> ROW.matcher(line).matches());
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        DependencyGraph graph = new DependencyGraph();
        List<String> ancestors = new ArrayList<>();
        String scope = null;
        boolean unresolved = false;
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                String line = lines.text();
                Matcher row = ROW.matcher(line);
                Matcher configuration = CONFIGURATION.matcher(line);
                if (row.matches()) {
                    int depth = row.group(1).length() / INDENT;
                    while (ancestors.size() > depth) {
                        ancestors.remove(ancestors.size() - 1);
                    }
                    String entry = row.group(2);
                    unresolved |= entry.contains("FAILED");
                    String id = take(entry, lines.line(), scope, graph, tally);
                    String parent = ancestors.isEmpty() ? null : ancestors.get(ancestors.size() - 1);
                    if (id != null && parent != null && !parent.isEmpty()) {
                        graph.edge(parent, id);
                    } else if (id != null && (parent == null || parent.isEmpty())) {
                        graph.direct(id);
                    }
                    ancestors.add(id == null ? "" : id);
                } else {
                    tally.understood();
                    if (configuration.matches()) {
                        scope = GradleConfiguration.scope(configuration.group(1));
                        ancestors.clear();
                    }
                }
            }
        }
        if (tally.facts() == 0) {
            throw new UnreadableException("There is no dependency in it.", 1, HINT);
        }
        if (unresolved) {
            tally.warn("Gradle could not resolve some dependencies: those are left out");
        }
        evidence.accept(graph.list(source.name(), FORMAT, true));
    }

    /** Takes an entry; {@code null} if it is no dependency. */
    private static String take(String entry, int line, String scope, DependencyGraph graph, Tally tally) {
        if (entry.startsWith(PROJECT)
                || entry.contains(" -> " + PROJECT)
                || entry.contains(" FAILED")
                || entry.endsWith("(c)")
                || entry.endsWith("(n)")) {
            tally.understood();
            return null;
        }
        String text = MARK.matcher(entry).replaceFirst("");
        int arrow = text.indexOf(" -> ");
        String asked = arrow < 0 ? text : text.substring(0, arrow);
        String won = arrow < 0 ? null : text.substring(arrow + " -> ".length()).strip();
        String[] part = (won != null && won.contains(":") ? won : asked).strip().split(":", -1);
        if (part.length < 2) {
            tally.understood();
            return null;
        }
        String version = won != null && !won.contains(":") ? won : part.length > 2 ? part[2] : "";
        String strict = version.startsWith("{")
                ? version.replaceAll("[{}]|strictly |require |prefer ", "").strip()
                : version;
        Optional<MavenArtifact> one = MavenArtifact.of(
                part[0] + ':' + part[1] + ":jar:" + strict + (scope == null ? "" : ':' + scope), scope != null);
        if (one.isEmpty()) {
            tally.unknown(line, entry);
            return null;
        }
        tally.fact();
        Node node = MavenNodes.node(one.get(), line);
        graph.add(node.name(), node);
        return node.name();
    }
}
