package dev.memoryadvisor.reading.mavenpom;

import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import dev.memoryadvisor.reading.XmlBounds;
import dev.memoryadvisor.reading.dependencygraph.DependencyGraph;
import dev.memoryadvisor.reading.mavenartifact.MavenArtifact;
import dev.memoryadvisor.reading.mavenartifact.MavenNodes;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Model;
import org.apache.maven.model.Profile;
import org.apache.maven.model.io.xpp3.MavenXpp3ReaderEx;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/**
 * Reads {@code pom.xml} by Maven's own model: what the project asks for itself, with the versions that this one file gives
 * (properties, {@code dependencyManagement}). Nothing is fetched: what a parent or an imported bill of material manages
 * has no version, and what the dependencies bring in is not in it.
 *
 * @see <a href="https://maven.apache.org/ref/3.9.12/maven-model/maven.html">Maven's model</a>
 */
public final class MavenPomReader implements Reader {
    private static final String HINT = "Send pom.xml as it is, or better the output of mvn dependency:tree.";
    private static final Pattern PROJECT = Pattern.compile("<project\\b[^>]{0,2000}>");
    /** Neither a property without value, nor a range, nor the newest of some day. */
    private static final Pattern PINNED = Pattern.compile("(?!LATEST$|RELEASE$)[^$\\[\\](),\\s]+");

    private static final Format FORMAT = new Format(
            "maven-pom", Kind.DEPENDENCIES, RuntimeKind.JVM, "cat pom.xml (mvn dependency:tree says more)", """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <dependencies>
                    <dependency>
                      <groupId>com.google.guava</groupId>
                      <artifactId>guava</artifactId>
                      <version>33.4.8-jre</version>
                    </dependency>
                  </dependencies>
                </project>
                """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.firstCharacter() == '<'
                && PROJECT.matcher(head.text()).find()
                && (head.text().contains("<modelVersion>")
                        || head.text().contains("maven.apache.org/POM/")
                        || head.text().contains("<artifactId>"));
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        String text = new String(source.document(), StandardCharsets.UTF_8);
        XmlBounds.check(text, source.limits(), HINT);
        Model model = model(text);
        Properties properties = new Properties(model);
        DependencyGraph graph = new DependencyGraph();
        Map<String, Dependency> managed = new HashMap<>();
        if (model.getDependencyManagement() != null) {
            model.getDependencyManagement()
                    .getDependencies()
                    .forEach(d -> managed.put(properties.of(d.getManagementKey()), d));
        }
        int unknown = add(model.getDependencies(), managed, properties, graph, tally);
        for (Profile profile : model.getProfiles()) {
            unknown += add(profile.getDependencies(), managed, properties, graph, tally);
        }
        long facts = tally.facts();
        tally.understood(Math.max(0, text.lines().count() - facts));
        if (facts == 0) {
            tally.facts(1);
            tally.warn("it asks for no dependency"
                    + (model.getModules().isEmpty() ? "" : ": send the files of its modules, or mvn dependency:tree"));
        }
        if (unknown > 0) {
            tally.warn("the versions of " + unknown + " dependencies stand in a parent or an imported bill of material,"
                    + " which is not fetched: mvn dependency:tree gives them, and what each brings in");
        }
        evidence.accept(graph.list(source.name(), FORMAT, false));
    }

    private static Model model(String document) throws IOException, UnreadableException {
        try {
            return new MavenXpp3ReaderEx().read(new StringReader(document), false, new InputSource());
        } catch (XmlPullParserException e) {
            throw new UnreadableException(
                    "It is no project file: "
                            + e.getMessage().lines().findFirst().orElse(""),
                    Math.max(1, e.getLineNumber()),
                    HINT);
        } catch (IOException e) {
            throw new UnreadableException("It is no whole project file: " + e.getMessage() + ".", null, HINT);
        }
    }

    /** Adds them; says for how many no version is known. */
    private static int add(
            List<Dependency> dependencies,
            Map<String, Dependency> managed,
            Properties properties,
            DependencyGraph graph,
            Tally tally) {
        int unknown = 0;
        for (Dependency dependency : dependencies) {
            Dependency management = managed.get(properties.of(dependency.getManagementKey()));
            String group = properties.of(dependency.getGroupId());
            String artifact = properties.of(dependency.getArtifactId());
            String version = properties.of(
                    dependency.getVersion() == null && management != null
                            ? management.getVersion()
                            : dependency.getVersion());
            String scope =
                    dependency.getScope() == null && management != null ? management.getScope() : dependency.getScope();
            InputLocation at = dependency.getLocation("");
            int line = at == null ? 1 : Math.max(1, at.getLineNumber());
            boolean known = version != null && PINNED.matcher(version).matches();
            String type = dependency.getType() == null ? "jar" : dependency.getType();
            Optional<MavenArtifact> one = MavenArtifact.of(
                    group + ':' + artifact, type, properties.of(dependency.getClassifier()), known ? version : null);
            if (one.isEmpty()) {
                tally.unreadable(
                        "The coordinates " + group + ':' + artifact + " hold a property that this file does not set.",
                        line,
                        HINT);
                continue;
            }
            tally.fact();
            unknown += known ? 0 : 1;
            String effective = scope == null ? "compile" : properties.of(scope);
            String effectiveScope = dependency.isOptional() ? "optional" : effective;
            String id = group + ':' + artifact + ':' + type + ':' + dependency.getClassifier();
            graph.add(id, MavenNodes.node(one.get(), effectiveScope, line));
            graph.direct(id);
        }
        return unknown;
    }
}
