package dev.memoryadvisor.reading.jarlist;

import dev.memoryadvisor.fact.Dependency;
import dev.memoryadvisor.fact.DependencyList;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.ByteLines;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads names of jars: the listing of a {@code lib} folder, of {@code jar tf} of an application that carries its libraries,
 * or a class path. A file name has the artifact and, as a rule, the version, but no group: the package URL has none either.
 */
public final class JarListReader implements Reader {
    private static final String HINT = "Send the names of the jars, one on each line, or the class path.";
    private static final Pattern JAR = Pattern.compile("(?:^|[\\s/\\\\:;])([^\\s/\\\\:;]{1,300})\\.jar(?=$|[\\s:;])");
    private static final int FEWEST = 2;
    private static final Format FORMAT =
            new Format("jar-list", Kind.DEPENDENCIES, RuntimeKind.JVM, "ls lib/*.jar, or jar tf app.jar", """
                BOOT-INF/lib/spring-core-6.2.7.jar
                BOOT-INF/lib/jackson-databind-2.19.0.jar
                """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        long jars = 0;
        long lines = 0;
        for (String line : head.lines()) {
            long named = JAR.matcher(line).results().count();
            if (named > 1 || (named == 1 && line.strip().endsWith(".jar"))) {
                jars += named;
            } else if (line.contains(": ") || line.contains("[") || line.contains("<") || line.contains("\"")) {
                return false;
            }
            lines++;
        }
        return jars >= FEWEST || (jars == 1 && lines == 1);
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        List<Dependency> dependencies = new ArrayList<>();
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                Matcher jar = JAR.matcher(lines.text());
                boolean any = false;
                while (jar.find()) {
                    Optional<JarName> name = JarName.of(jar.group(1));
                    any |= name.isPresent();
                    name.ifPresent(n -> dependencies.add(dependency(source.name(), lines.line(), n)));
                }
                if (any) {
                    tally.fact();
                } else {
                    // folders and classes beside the libraries
                    tally.understood();
                }
            }
        }
        if (dependencies.isEmpty()) {
            throw new UnreadableException("There is no name of a jar in it.", 1, HINT);
        }
        tally.warn("a file name does not tell the group of an artifact, nor what brings it in");
        evidence.accept(
                new DependencyList(new Origin(source.name(), 1), FORMAT.id(), RuntimeKind.JVM, dependencies, false));
    }

    private static Dependency dependency(String input, int line, JarName jar) {
        return new Dependency(
                new Origin(input, line),
                "pkg:generic/" + jar.artifact()
                        + (jar.version() == null ? "" : "@" + jar.version().replace("+", "%2B")),
                "maven",
                jar.artifact(),
                jar.version(),
                null,
                null,
                List.of());
    }
}
