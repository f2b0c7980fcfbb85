package dev.memoryadvisor.reading.pyproject;

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
import dev.memoryadvisor.reading.dependencygraph.PythonNodes;
import dev.memoryadvisor.reading.pythonrequirement.PythonName;
import dev.memoryadvisor.reading.pythonrequirement.RequirementLine;
import dev.memoryadvisor.reading.pythonrequirement.RequirementParser;
import dev.memoryadvisor.reading.toml.TomlDocument;
import dev.memoryadvisor.reading.toml.TomlLines;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what {@code pyproject.toml} asks for: {@code project.dependencies} and {@code optional-dependencies} (PEP 621),
 * {@code dependency-groups} (PEP 735), and the tables of Poetry and uv. What these bring in is not in it.
 *
 * @see <a href="https://packaging.python.org/en/latest/specifications/pyproject-toml/">pyproject.toml specification</a>
 */
public final class PyprojectReader implements Reader {
    private static final String HINT = "Send pyproject.toml as it is, or better the lock file beside it.";
    private static final Pattern TABLE = Pattern.compile(
            "(?m)^\\[(?:project|build-system|dependency-groups|tool\\.(?:poetry|uv|pdm))(?:\\.[^\\]]*)?]");
    private static final Pattern EXACT = Pattern.compile("\\s*(?:==?=?)?\\s*(\\d[\\w.!+-]*)\\s*");
    private static final Format FORMAT =
            new Format("pyproject-toml", Kind.DEPENDENCIES, RuntimeKind.CPYTHON, "cat pyproject.toml", """
                [project]
                name = "shop"
                dependencies = ["flask>=3", "sqlalchemy==2.0.41"]
                """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return TABLE.matcher(head.text()).find();
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        TomlDocument toml = TomlDocument.of(source, HINT);
        DependencyGraph graph = new DependencyGraph();
        JsonNode project = toml.root().path("project");
        requirements(
                project.path("dependencies"), "runtime", toml.lines("project").from("dependencies"), graph, tally);
        TomlLines extras = toml.lines("project.optional-dependencies");
        project.path("optional-dependencies").forEach(extra -> requirements(extra, "optional", extras, graph, tally));
        groups(toml.root().path("dependency-groups"), toml.lines("dependency-groups"), graph, tally);
        groups(
                toml.root().path("tool").path("pdm").path("dev-dependencies"),
                toml.lines("tool.pdm.dev-dependencies"),
                graph,
                tally);
        JsonNode poetry = toml.root().path("tool").path("poetry");
        constraints(poetry.path("dependencies"), "runtime", toml.lines("tool.poetry.dependencies"), graph);
        constraints(poetry.path("dev-dependencies"), "dev", toml.lines("tool.poetry.dev-dependencies"), graph);
        poetry.path("group")
                .properties()
                .forEach(group -> constraints(
                        group.getValue().path("dependencies"),
                        group.getKey().equals("main") ? "runtime" : scope(group.getKey()),
                        toml.lines("tool.poetry.group." + group.getKey() + ".dependencies"),
                        graph));
        requirements(
                toml.root().path("tool").path("uv").path("dev-dependencies"),
                "dev",
                toml.lines("tool.uv"),
                graph,
                tally);
        toml.count(tally, graph.size());
        if (computed(project)) {
            tally.warn("its dependencies are computed when it is built (dynamic): send the file that they stand in,"
                    + " or pip freeze");
        } else if (graph.isEmpty()) {
            tally.warn("it asks for no package");
        }
        if (!graph.isEmpty()) {
            tally.warn("what these packages bring in is not in it, nor most versions: the lock file has both");
        }
        evidence.accept(graph.list(source.name(), FORMAT, false));
    }

    /** Whether another file or program says what the project depends on. */
    private static boolean computed(JsonNode project) {
        for (JsonNode field : project.path("dynamic")) {
            if (field.asText().equals("dependencies")) {
                return true;
            }
        }
        return false;
    }

    private static void groups(JsonNode table, TomlLines lines, DependencyGraph graph, Tally tally) {
        table.properties().forEach(group -> requirements(group.getValue(), scope(group.getKey()), lines, graph, tally));
    }

    private static String scope(String group) {
        return group.toLowerCase(Locale.ROOT).startsWith("test") ? "test" : "dev";
    }

    /** Requirements in the form of PEP 508. */
    private static void requirements(JsonNode list, String scope, TomlLines lines, DependencyGraph graph, Tally tally) {
        for (JsonNode one : list) {
            if (!one.isTextual()) {
                // { include-group = "…" }: that group is read by itself
                continue;
            }
            int line = lines.next(one.asText());
            if (RequirementParser.parse(one.asText()) instanceof RequirementLine.Named named) {
                add(named.name(), named.version(), scope, line, graph);
            } else {
                tally.unreadable("A requirement is not understood.", line, HINT);
            }
        }
    }

    /** Poetry's own form: a name with a constraint, or a table with a version. */
    private static void constraints(JsonNode table, String scope, TomlLines lines, DependencyGraph graph) {
        table.properties().forEach(e -> {
            if (PythonName.valid(e.getKey()) && !e.getKey().equals("python")) {
                JsonNode value = e.getValue();
                Matcher exact = EXACT.matcher(
                        value.isTextual()
                                ? value.asText()
                                : value.path("version").asText());
                String effective = value.path("optional").asBoolean() ? "optional" : scope;
                add(
                        PythonName.normal(e.getKey()),
                        exact.matches() ? exact.group(1) : null,
                        effective,
                        lines.next(e.getKey()),
                        graph);
            }
        });
    }

    private static void add(String name, String version, String scope, int line, DependencyGraph graph) {
        // for other environments one package may be pinned to another version
        String id = version == null ? name : name + ' ' + version;
        graph.add(id, PythonNodes.node(name, version, scope, line));
        graph.direct(id);
    }
}
