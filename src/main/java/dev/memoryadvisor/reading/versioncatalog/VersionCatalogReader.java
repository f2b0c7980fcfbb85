package dev.memoryadvisor.reading.versioncatalog;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import dev.memoryadvisor.reading.dependencygraph.DependencyGraph;
import dev.memoryadvisor.reading.mavenartifact.MavenArtifact;
import dev.memoryadvisor.reading.mavenartifact.MavenNodes;
import dev.memoryadvisor.reading.toml.TomlDocument;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads Gradle's version catalogue {@code libs.versions.toml}: the libraries that a build may use. Which it does use, and
 * for what, is not in it; plugins and bundles are no dependencies of the program.
 *
 * @see <a href="https://docs.gradle.org/current/userguide/version_catalogs.html">Gradle's documentation</a>
 */
public final class VersionCatalogReader implements Reader {
    private static final String HINT = "Send gradle/libs.versions.toml as it is, or the output of gradle dependencies.";
    private static final Pattern LIBRARIES = Pattern.compile("(?m)^\\[libraries]");
    private static final Format FORMAT = new Format(
            "gradle-version-catalog", Kind.DEPENDENCIES, RuntimeKind.JVM, "cat gradle/libs.versions.toml", """
                [versions]
                guava = "33.4.8-jre"
                [libraries]
                guava = { module = "com.google.guava:guava", version.ref = "guava" }
                """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return LIBRARIES.matcher(head.text()).find();
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        TomlDocument toml = TomlDocument.of(source, HINT);
        DependencyGraph graph = new DependencyGraph();
        JsonNode versions = toml.root().path("versions");
        toml.root().path("libraries").properties().forEach(e -> {
            String[] coordinates = coordinates(e.getValue(), versions);
            int line = toml.lineOf("libraries", e.getKey());
            Optional<MavenArtifact> one = MavenArtifact.of(coordinates[0], "jar", null, coordinates[1]);
            if (one.isEmpty()) {
                tally.unreadable("The library " + e.getKey() + " has no valid coordinates.", line, HINT);
                return;
            }
            graph.add(one.get().name(), MavenNodes.node(one.get(), line));
        });
        toml.count(tally, graph.size());
        tally.warn("a catalogue lists what a build may use, not what it does: gradle dependencies tells");
        evidence.accept(graph.list(source.name(), FORMAT, false));
    }

    /** {@code group:artifact} and version, which may be {@code null}. */
    private static String[] coordinates(JsonNode library, JsonNode versions) {
        if (library.isTextual()) {
            String text = library.asText();
            int colon = text.lastIndexOf(':');
            boolean versioned = text.indexOf(':') != colon;
            return new String[] {
                versioned ? text.substring(0, colon) : text, versioned ? text.substring(colon + 1) : null
            };
        }
        String module = library.path("module")
                .asText(library.path("group").asText()
                        + ':'
                        + library.path("name").asText());
        JsonNode version = library.path("version");
        JsonNode meant = version.has("ref") ? versions.path(version.path("ref").asText()) : version;
        if (meant.isObject()) {
            meant = meant.has("strictly")
                    ? meant.path("strictly")
                    : meant.has("require") ? meant.path("require") : meant.path("prefer");
        }
        String text = meant.asText("");
        boolean exact = !text.isEmpty() && !text.contains("[") && !text.contains("+") && !text.contains(",");
        return new String[] {module, exact ? text : null};
    }
}
