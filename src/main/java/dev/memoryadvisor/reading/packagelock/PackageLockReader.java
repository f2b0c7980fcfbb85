package dev.memoryadvisor.reading.packagelock;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
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
import dev.memoryadvisor.reading.dependencygraph.DependencyGraph.Node;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code package-lock.json} of npm 5 to 11 (lock file versions 1 to 3). Which package a package needs is found as
 * Node.js does: in the nearest {@code node_modules} above it. Packages that lie in folders of the program (workspaces and
 * links) are the program itself: what they ask for is direct.
 *
 * @see <a href="https://docs.npmjs.com/cli/configuring-npm/package-lock-json">npm's documentation</a>
 */
public final class PackageLockReader implements Reader {
    private static final String HINT = "Send package-lock.json as npm wrote it.";
    private static final String MODULES = "node_modules/";
    private static final List<String> NEEDS = List.of("dependencies", "optionalDependencies", "peerDependencies");
    private static final List<String> ASKED =
            List.of("dependencies", "devDependencies", "optionalDependencies", "peerDependencies");
    private static final Pattern VERSION = Pattern.compile("\"lockfileVersion\"\\s*:\\s*[123]\\b");
    /** Bun's lock file has such a number too, but its workspaces stand beside it, by folder. */
    private static final Pattern BUN = Pattern.compile("\"workspaces\"\\s*:\\s*\\{\\s*\"\"");
    /** In version 1 the place of a package stands where its version would: an address may hold a password. */
    private static final Pattern PLAIN = Pattern.compile("[\\w.+-]+");

    private static final Pattern ALIAS = Pattern.compile("npm:(.+)@([^@]+)");
    private static final Pattern FOLDER = Pattern.compile("file:(?!.*\\.(?:tgz|tar|tar\\.gz)$).*");
    private static final Format FORMAT =
            new Format("npm-package-lock", Kind.DEPENDENCIES, RuntimeKind.NODE, "npm install --package-lock-only", """
                {"name": "shop", "lockfileVersion": 3, "packages": {
                  "": {"dependencies": {"express": "^5.0.0"}},
                  "node_modules/express": {"version": "5.0.1"}}}
                """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.firstCharacter() == '{'
                && VERSION.matcher(head.text()).find()
                && !BUN.matcher(head.text()).find();
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        PartialJson json = PartialJson.of(source, HINT);
        DependencyGraph graph = new DependencyGraph();
        JsonNode packages = json.root().path("packages");
        if (packages.isObject()) {
            flat(json, packages, graph, tally);
        } else {
            nested(json, "", json.root().path("dependencies"), graph, tally);
        }
        json.sayDamage(tally, HINT);
        if (graph.isEmpty()) {
            if (json.damage() != null) {
                throw new UnreadableException("It names no package.", json.damagedLine(), HINT);
            }
            tally.fact();
            tally.warn("it locks no package");
        }
        evidence.accept(graph.list(source.name(), FORMAT, graph.hasEdges()));
    }

    /** Versions 2 and 3: all packages by the folder that they are put into. */
    private static void flat(PartialJson json, JsonNode packages, DependencyGraph graph, Tally tally) {
        packages.properties().forEach(e -> {
            JsonNode one = e.getValue();
            int at = e.getKey().lastIndexOf(MODULES);
            if (at < 0 || one.path("link").asBoolean()) {
                tally.understood();
                ASKED.forEach(kind -> one.path(kind)
                        .fieldNames()
                        .forEachRemaining(name -> nearest(packages, e.getKey(), name, graph::direct)));
                return;
            }
            add(e.getKey(), e.getKey().substring(at + MODULES.length()), one, json.line(one), graph, tally);
            NEEDS.forEach(kind -> one.path(kind)
                    .fieldNames()
                    .forEachRemaining(name -> nearest(packages, e.getKey(), name, to -> graph.edge(e.getKey(), to))));
        });
    }

    private static void nearest(JsonNode packages, String from, String name, Consumer<String> found) {
        String folder = from;
        while (true) {
            String candidate = folder.isEmpty() ? MODULES + name : folder + '/' + MODULES + name;
            if (packages.has(candidate)) {
                found.accept(candidate);
                return;
            }
            if (folder.isEmpty()) {
                return;
            }
            int at = folder.lastIndexOf('/' + MODULES);
            folder = at < 0 ? "" : folder.substring(0, at);
        }
    }

    /** Version 1: packages within packages, and what each requires by name. */
    private static void nested(PartialJson json, String folder, JsonNode in, DependencyGraph graph, Tally tally) {
        in.properties().forEach(e -> {
            String id = folder + MODULES + e.getKey();
            if (FOLDER.matcher(e.getValue().path("version").asText()).matches()) {
                // what the program itself asks for is not in this version: only what no other package needs is direct
                tally.understood();
            } else {
                add(id, e.getKey(), e.getValue(), json.line(e.getValue()), graph, tally);
                e.getValue()
                        .path("requires")
                        .fieldNames()
                        .forEachRemaining(name -> nearestNested(json.root(), id, name, graph));
            }
            nested(json, id + '/', e.getValue().path("dependencies"), graph, tally);
        });
    }

    private static void nearestNested(JsonNode root, String from, String name, DependencyGraph graph) {
        String folder = from;
        while (true) {
            JsonNode level = root;
            if (!folder.isEmpty()) {
                for (String step : folder.substring(MODULES.length()).split("/" + MODULES, -1)) {
                    level = level.path("dependencies").path(step);
                }
            }
            if (level.path("dependencies").has(name)) {
                graph.edge(from, folder.isEmpty() ? MODULES + name : folder + '/' + MODULES + name);
                return;
            }
            if (folder.isEmpty()) {
                return;
            }
            int at = folder.lastIndexOf('/' + MODULES);
            folder = at < 0 ? "" : folder.substring(0, at);
        }
    }

    private static void add(String id, String key, JsonNode one, int line, DependencyGraph graph, Tally tally) {
        String written = one.path("version").asText("");
        Matcher alias = ALIAS.matcher(written);
        boolean other = alias.matches();
        String name = other ? alias.group(1) : one.path("name").asText(key);
        String version = other ? alias.group(2) : PLAIN.matcher(written).matches() ? written : null;
        try {
            int slash = name.startsWith("@") ? name.indexOf('/') : -1;
            String purl = new PackageURL(
                            "npm",
                            slash < 0 ? null : name.substring(0, slash),
                            name.substring(slash + 1),
                            version,
                            null,
                            null)
                    .canonicalize();
            graph.add(id, new Node(purl, "npm", name, version, scope(one), line));
            tally.fact();
        } catch (MalformedPackageURLException e) {
            tally.unknown(line, "a package without a valid name");
        }
    }

    private static String scope(JsonNode one) {
        if (one.path("dev").asBoolean() || one.path("devOptional").asBoolean()) {
            return "dev";
        }
        return one.path("optional").asBoolean() ? "optional" : "runtime";
    }
}
