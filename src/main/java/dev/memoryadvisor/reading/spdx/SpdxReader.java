package dev.memoryadvisor.reading.spdx;

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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spdx.core.InvalidSPDXAnalysisException;
import org.spdx.jacksonstore.MultiFormatStore;
import org.spdx.library.SpdxModelFactory;
import org.spdx.library.model.v2.ExternalRef;
import org.spdx.library.model.v2.Relationship;
import org.spdx.library.model.v2.SpdxConstantsCompatV2;
import org.spdx.library.model.v2.SpdxDocument;
import org.spdx.library.model.v2.SpdxElement;
import org.spdx.library.model.v2.SpdxPackage;
import org.spdx.library.model.v2.enumerations.RelationshipType;
import org.spdx.storage.ISerializableModelStore;
import org.spdx.storage.simple.InMemSpdxStore;
import org.spdx.tagvaluestore.TagValueStore;

/**
 * Reads bills of material in SPDX 2.2 and 2.3, JSON and tag-value, by SPDX's own library: the packages with a package URL
 * of Maven, PyPI or npm, and which depends on which. The library is told to use only what it carries itself.
 *
 * @see <a href="https://spdx.github.io/spdx-spec/v2.3/">SPDX 2.3</a>
 */
public final class SpdxReader implements Reader {
    private static final String HINT = "Send the bill of material as the tool wrote it: SPDX 2.2 or 2.3.";
    private static final String ONLY_LOCAL = "org.spdx.useJARLicenseInfoOnly";
    private static final Map<String, RuntimeKind> ECOSYSTEMS =
            Map.of("maven", RuntimeKind.JVM, "pypi", RuntimeKind.CPYTHON, "npm", RuntimeKind.NODE);
    private static final Pattern JSON = Pattern.compile("\"spdxVersion\"\\s*:\\s*\"SPDX-2");
    private static final Pattern TAG = Pattern.compile("(?m)^SPDXVersion:\\s*SPDX-2");
    private static final Pattern PURL = Pattern.compile("pkg:[\\w.+-]{1,40}/[^\\s\",]{1,1000}");
    private static final Format FORMAT =
            new Format("spdx", Kind.DEPENDENCIES, null, "mvn org.spdx:spdx-maven-plugin:createSPDX", """
                SPDXVersion: SPDX-2.3
                PackageName: guava
                SPDXID: SPDXRef-guava
                ExternalRef: PACKAGE-MANAGER purl pkg:maven/com.google.guava/guava@33.4.8-jre
                """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return (head.firstCharacter() == '{' && JSON.matcher(head.text()).find())
                || TAG.matcher(head.text()).find();
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        byte[] document = source.document();
        String text = new String(document, StandardCharsets.UTF_8);
        Map<String, Integer> lines = lines(text);
        DependencyGraph graph = new DependencyGraph();
        Map<String, Integer> ecosystems = new TreeMap<>();
        Map<String, Integer> others = new TreeMap<>();
        try {
            SpdxDocument bom = parse(document, text.stripLeading().startsWith("{"));
            Set<String> program = new HashSet<>();
            for (SpdxElement described : bom.getDocumentDescribes()) {
                program.add(described.getId());
            }
            List<?> packages = SpdxModelFactory.getSpdxObjects(
                            bom.getModelStore(),
                            null,
                            SpdxConstantsCompatV2.CLASS_SPDX_PACKAGE,
                            bom.getDocumentUri(),
                            bom.getDocumentUri())
                    .toList();
            boolean several = packages.size() > program.size();
            for (Object one : packages) {
                SpdxPackage spdx = (SpdxPackage) one;
                boolean own = several && program.contains(spdx.getId());
                if (!own) {
                    String ecosystem = add(spdx, lines, graph);
                    (ECOSYSTEMS.containsKey(ecosystem) ? ecosystems : others).merge(ecosystem, 1, Integer::sum);
                }
                edges(spdx, own, several ? program : Set.of(), graph);
            }
        } catch (InvalidSPDXAnalysisException | RuntimeException | IOException e) {
            // the library wraps what is wrong with a document in whatever is at hand
            throw new UnreadableException(
                    "It cannot be read as SPDX: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                    null,
                    HINT);
        }
        others.forEach((kind, count) -> tally.warn(count + " packages are not judged: "
                + (kind.isEmpty() ? "they have no valid package URL" : "their ecosystem is " + kind)));
        long all = Math.max(1, text.lines().count());
        long facts = Math.max(
                1, Math.min(all, ecosystems.values().stream().mapToLong(n -> n).sum()));
        tally.facts(facts);
        tally.understood(all - facts);
        RuntimeKind runtime = ecosystems.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(e -> ECOSYSTEMS.get(e.getKey()))
                .orElse(null);
        evidence.accept(new DependencyList(
                new Origin(source.name(), 1),
                FORMAT.id(),
                runtime,
                graph.dependencies(source.name()),
                graph.hasEdges()));
    }

    private static SpdxDocument parse(byte[] document, boolean json) throws IOException, InvalidSPDXAnalysisException {
        // the list of licences would be fetched otherwise
        System.setProperty(ONLY_LOCAL, "true");
        SpdxModelFactory.init();
        ISerializableModelStore store = json
                ? new MultiFormatStore(new InMemSpdxStore(), MultiFormatStore.Format.JSON)
                : new TagValueStore(new InMemSpdxStore());
        return (SpdxDocument) store.deSerialize(new ByteArrayInputStream(document), false);
    }

    private static String add(SpdxPackage spdx, Map<String, Integer> lines, DependencyGraph graph)
            throws InvalidSPDXAnalysisException {
        for (ExternalRef reference : spdx.getExternalRefs()) {
            String printed = reference.getReferenceLocator();
            if (printed.startsWith("pkg:")) {
                try {
                    PackageURL purl = new PackageURL(printed);
                    if (ECOSYSTEMS.containsKey(purl.getType())) {
                        graph.add(
                                spdx.getId(),
                                new Node(
                                        purl.canonicalize(),
                                        purl.getType(),
                                        name(purl),
                                        purl.getVersion(),
                                        null,
                                        lines.getOrDefault(printed, 1)));
                    }
                    return purl.getType();
                } catch (MalformedPackageURLException e) {
                    return "";
                }
            }
        }
        return "";
    }

    private static void edges(SpdxPackage spdx, boolean own, Set<String> program, DependencyGraph graph)
            throws InvalidSPDXAnalysisException {
        for (Relationship relationship : spdx.getRelationships()) {
            String to = relationship.getRelatedSpdxElement().isPresent()
                    ? relationship.getRelatedSpdxElement().get().getId()
                    : null;
            RelationshipType type = relationship.getRelationshipType();
            if (to != null && (type == RelationshipType.DEPENDS_ON || type == RelationshipType.CONTAINS)) {
                edge(spdx.getId(), own, to, graph);
            } else if (to != null && type == RelationshipType.DEPENDENCY_OF) {
                edge(to, program.contains(to), spdx.getId(), graph);
            }
        }
    }

    private static void edge(String from, boolean fromProgram, String to, DependencyGraph graph) {
        if (fromProgram) {
            graph.direct(to);
        } else {
            graph.edge(from, to);
        }
    }

    private static String name(PackageURL purl) {
        return switch (purl.getType()) {
            case "maven" -> purl.getNamespace() + ':' + purl.getName();
            case "npm" -> purl.getNamespace() == null ? purl.getName() : purl.getNamespace() + '/' + purl.getName();
            default -> PythonName.normal(purl.getName());
        };
    }

    /** The line on which each package URL stands first. */
    private static Map<String, Integer> lines(String text) {
        Map<String, Integer> lines = new HashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher purl = PURL.matcher(line);
            while (purl.find()) {
                lines.putIfAbsent(purl.group(), number);
            }
        }
        return lines;
    }
}
