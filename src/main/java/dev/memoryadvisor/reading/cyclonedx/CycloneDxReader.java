package dev.memoryadvisor.reading.cyclonedx;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import dev.memoryadvisor.fact.DependencyList;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import dev.memoryadvisor.reading.dependencygraph.DependencyGraph;
import dev.memoryadvisor.reading.dependencygraph.DependencyGraph.Node;
import dev.memoryadvisor.reading.pythonrequirement.PythonName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.parsers.BomParserFactory;

/**
 * Reads bills of material in CycloneDX's JSON and XML by CycloneDX's own library: the components with a package URL of
 * Maven, PyPI or npm, and which depends on which.
 *
 * @see <a href="https://cyclonedx.org/specification/overview/">CycloneDX</a>
 */
public final class CycloneDxReader implements Reader {
    private static final String HINT = "Send the bill of material as the tool wrote it: CycloneDX 1.2 or newer.";
    private static final Map<String, RuntimeKind> ECOSYSTEMS =
            Map.of("maven", RuntimeKind.JVM, "pypi", RuntimeKind.CPYTHON, "npm", RuntimeKind.NODE);
    private static final Pattern JSON = Pattern.compile("\"bomFormat\"\\s*:\\s*\"CycloneDX\"");
    private static final Pattern XML = Pattern.compile("<(?:\\w{1,20}:)?bom\\b[^>]{0,2000}cyclonedx\\.org/schema/bom");
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE|<!ENTITY");
    private static final Pattern PURL = Pattern.compile("\"purl\"\\s*:\\s*\"([^\"]+)\"|<(?:\\w{1,20}:)?purl>([^<]+)<");
    private static final Format FORMAT = new Format(
            "cyclonedx", Kind.DEPENDENCIES, null, "mvn org.cyclonedx:cyclonedx-maven-plugin:makeAggregateBom", """
                {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [
                  {"type": "library", "bom-ref": "a", "name": "guava", "version": "33.4.8-jre",
                   "purl": "pkg:maven/com.google.guava/guava@33.4.8-jre?type=jar"}]}
                """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return (head.firstCharacter() == '{' && JSON.matcher(head.text()).find())
                || (head.firstCharacter() == '<' && XML.matcher(head.text()).find());
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        byte[] document = source.document();
        String text = new String(document, StandardCharsets.UTF_8);
        if (text.stripLeading().startsWith("<") && DOCTYPE.matcher(text).find()) {
            throw new UnreadableException("It declares entities, which no bill of material needs.", 1, HINT);
        }
        Bom bom = parse(document);
        Map<String, Integer> lines = lines(text);
        DependencyGraph graph = new DependencyGraph();
        Map<String, Integer> others = new TreeMap<>();
        Map<String, Integer> ecosystems = new TreeMap<>();
        ArrayDeque<Component> open = new ArrayDeque<>();
        push(open, bom.getComponents());
        while (!open.isEmpty()) {
            Component component = open.remove();
            push(open, component.getComponents());
            String ecosystem = add(component, lines, graph);
            (ECOSYSTEMS.containsKey(ecosystem) ? ecosystems : others).merge(ecosystem, 1, Integer::sum);
        }
        edges(bom, graph);
        others.forEach((kind, count) -> tally.warn(count + " components are not judged: "
                + (kind.isEmpty() ? "they have no valid package URL" : "their ecosystem is " + kind)));
        long all = Math.max(1, text.lines().count());
        long facts =
                Math.min(all, ecosystems.values().stream().mapToLong(n -> n).sum());
        // a bill of material on one line carries facts on that line
        tally.facts(Math.max(1, facts));
        tally.understood(all - Math.max(1, facts));
        evidence.accept(new DependencyList(
                new Origin(source.name(), 1),
                FORMAT.id(),
                runtime(ecosystems),
                graph.dependencies(source.name()),
                graph.hasEdges()));
    }

    private static Bom parse(byte[] document) throws UnreadableException {
        try {
            Bom bom = BomParserFactory.createParser(document).parse(document);
            if (bom == null) {
                throw new UnreadableException("There is no bill of material in it.", null, HINT);
            }
            return bom;
        } catch (ParseException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            String reason = cause.getMessage() == null
                    ? "damaged"
                    : cause.getMessage().lines().findFirst().orElse("");
            throw new UnreadableException("It cannot be read as CycloneDX: " + reason, null, HINT);
        }
    }

    private static void push(ArrayDeque<Component> open, List<Component> components) {
        if (components != null) {
            components.forEach(open::add);
        }
    }

    /** Adds a component if its ecosystem is one of ours; says which it is, empty without a valid package URL. */
    private static String add(Component component, Map<String, Integer> lines, DependencyGraph graph) {
        String printed = component.getPurl();
        if (printed == null) {
            return "";
        }
        try {
            PackageURL purl = new PackageURL(printed);
            String ecosystem = purl.getType();
            if (ECOSYSTEMS.containsKey(ecosystem)) {
                String id = component.getBomRef() == null ? printed : component.getBomRef();
                String scope = component.getScope() == null
                        ? null
                        : switch (component.getScope()) {
                            case REQUIRED -> "runtime";
                            case OPTIONAL -> "optional";
                            case EXCLUDED -> "dev";
                        };
                int line = lines.getOrDefault(printed, 1);
                graph.add(id, new Node(purl.canonicalize(), ecosystem, name(purl), purl.getVersion(), scope, line));
            }
            return ecosystem;
        } catch (MalformedPackageURLException e) {
            return "";
        }
    }

    private static String name(PackageURL purl) {
        return switch (purl.getType()) {
            case "maven" -> purl.getNamespace() + ':' + purl.getName();
            case "npm" -> purl.getNamespace() == null ? purl.getName() : purl.getNamespace() + '/' + purl.getName();
            default -> PythonName.normal(purl.getName());
        };
    }

    private static void edges(Bom bom, DependencyGraph graph) {
        if (bom.getDependencies() == null) {
            return;
        }
        Set<String> program = new HashSet<>();
        if (bom.getMetadata() != null && bom.getMetadata().getComponent() != null) {
            Component root = bom.getMetadata().getComponent();
            if (root.getBomRef() != null) {
                program.add(root.getBomRef());
            }
            ArrayDeque<Component> modules = new ArrayDeque<>();
            push(modules, root.getComponents());
            modules.forEach(module -> program.add(module.getBomRef()));
        }
        for (org.cyclonedx.model.Dependency from : bom.getDependencies()) {
            if (from.getDependencies() != null) {
                for (org.cyclonedx.model.Dependency to : from.getDependencies()) {
                    if (program.contains(from.getRef())) {
                        graph.direct(to.getRef());
                    } else {
                        graph.edge(from.getRef(), to.getRef());
                    }
                }
            }
        }
    }

    private static RuntimeKind runtime(Map<String, Integer> ecosystems) {
        return ecosystems.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(e -> ECOSYSTEMS.get(e.getKey()))
                .orElse(null);
    }

    /** The line on which each package URL stands first. */
    private static Map<String, Integer> lines(String text) {
        Map<String, Integer> lines = new HashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher purl = PURL.matcher(line);
            while (purl.find()) {
                lines.putIfAbsent(purl.group(1) == null ? purl.group(2) : purl.group(1), number);
            }
        }
        return lines;
    }
}
