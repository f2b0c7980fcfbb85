package dev.memoryadvisor.reading.gradlelock;

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
import dev.memoryadvisor.reading.mavenartifact.GradleConfiguration;
import dev.memoryadvisor.reading.mavenartifact.MavenArtifact;
import dev.memoryadvisor.reading.mavenartifact.MavenNodes;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code gradle.lockfile}: an artifact with its version on each line, and the configurations that have it.
 *
 * @see <a href="https://docs.gradle.org/current/userguide/dependency_locking.html">Gradle's documentation</a>
 */
public final class GradleLockReader implements Reader {
    private static final String HINT = "Send gradle.lockfile as Gradle wrote it.";
    private static final Pattern ROW =
            Pattern.compile("([^:=\\s]{1,200}:[^:=\\s]{1,200}):([^:=\\s]{1,200})=(\\S*)\\s*");
    private static final Format FORMAT =
            new Format("gradle-lockfile", Kind.DEPENDENCIES, RuntimeKind.JVM, "gradle dependencies --write-locks", """
                # This is a Gradle generated file for dependency locking.
                com.google.guava:guava:33.4.8-jre=compileClasspath,runtimeClasspath
                empty=annotationProcessor
                """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.lines().stream()
                        .limit(Math.max(1, head.lines().size() - 1L))
                        .allMatch(l -> l.isBlank()
                                || l.startsWith("#")
                                || l.startsWith("empty=")
                                || ROW.matcher(l).matches())
                && head.lines().stream().anyMatch(l -> ROW.matcher(l).matches());
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        DependencyGraph graph = new DependencyGraph();
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                String line = lines.text();
                Matcher row = ROW.matcher(line);
                Optional<MavenArtifact> one = row.matches()
                        ? MavenArtifact.of(
                                row.group(1) + ":jar:" + row.group(2) + ':' + GradleConfiguration.widest(row.group(3)),
                                true)
                        : Optional.empty();
                if (one.isPresent()) {
                    tally.fact();
                    graph.add(one.get().name() + ':' + one.get().version(), MavenNodes.node(one.get(), lines.line()));
                } else if (line.isBlank() || line.startsWith("#") || line.startsWith("empty=")) {
                    tally.understood();
                } else {
                    tally.unknown(lines.number(), line);
                }
            }
        }
        if (graph.isEmpty()) {
            throw new UnreadableException("It locks nothing.", 1, HINT);
        }
        evidence.accept(graph.list(source.name(), FORMAT, false));
    }
}
