package dev.memoryadvisor.reading.spdx;

import dev.memoryadvisor.fact.DependencyScope;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import dev.memoryadvisor.reading.dependencygraph.BillOfMaterial;
import dev.memoryadvisor.reading.dependencygraph.DependencyGraph;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
    private static final Pattern JSON = Pattern.compile("\"spdxVersion\"\\s*:\\s*\"SPDX-2");
    private static final Pattern TAG = Pattern.compile("(?m)^SPDXVersion:\\s*SPDX-2");
    private static final Pattern PURL = Pattern.compile("pkg:[\\w.+-]{1,40}/[^\\s\",]{1,1000}");
    /** What says that a package is a dependency of another, and the scope that it says. */
    private static final Map<RelationshipType, String> SCOPES = Map.of(
            RelationshipType.DEPENDENCY_OF, "",
            RelationshipType.RUNTIME_DEPENDENCY_OF, "runtime",
            RelationshipType.OPTIONAL_DEPENDENCY_OF, "optional",
            RelationshipType.PROVIDED_DEPENDENCY_OF, "provided",
            RelationshipType.BUILD_DEPENDENCY_OF, "dev",
            RelationshipType.DEV_DEPENDENCY_OF, "dev",
            RelationshipType.TEST_DEPENDENCY_OF, "test");

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
        bounded(text, source.limits().structuredDepth());
        BillOfMaterial bill = new BillOfMaterial(text, PURL);
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
            if (packages.size() > program.size()) {
                program.forEach(bill.graph()::program);
            }
            Set<String> needed = needed(packages);
            for (Object one : packages) {
                SpdxPackage spdx = (SpdxPackage) one;
                if (!bill.graph().isProgram(spdx.getId())) {
                    bill.add(spdx.getId(), purl(spdx), needed.contains(spdx.getId()) ? null : scope(spdx));
                }
                edges(spdx, bill.graph());
            }
        } catch (InvalidSPDXAnalysisException | RuntimeException | IOException e) {
            // the library wraps what is wrong with a document in whatever is at hand
            throw new UnreadableException(
                    "It cannot be read as SPDX: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                    null,
                    HINT);
        }
        evidence.accept(bill.list(source.name(), FORMAT, "packages", tally));
    }

    /** The library goes down as deep as the brackets of a licence. */
    private static void bounded(String text, int deepest) throws UnreadableException {
        int depth = 0;
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\n' -> {
                    line++;
                    depth = 0;
                }
                case '(' -> depth++;
                case ')' -> depth--;
                default -> {
                    // of no licence's form
                }
            }
            if (depth > deepest) {
                throw new UnreadableException("It has brackets nested more than " + deepest + " deep.", line, HINT);
            }
        }
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

    /** The first package URL that it has; {@code null} if it has none. */
    private static String purl(SpdxPackage spdx) throws InvalidSPDXAnalysisException {
        for (ExternalRef reference : spdx.getExternalRefs()) {
            if (reference.getReferenceLocator().startsWith("pkg:")) {
                return reference.getReferenceLocator();
            }
        }
        return null;
    }

    /**
     * Which brings in which. That a package contains another is left out: it says where something lies, not who asks
     * for it.
     */
    private static void edges(SpdxPackage spdx, DependencyGraph graph) throws InvalidSPDXAnalysisException {
        for (Relationship relationship : spdx.getRelationships()) {
            Optional<SpdxElement> related = relationship.getRelatedSpdxElement();
            if (related.isEmpty()) {
                continue;
            }
            if (relationship.getRelationshipType() == RelationshipType.DEPENDS_ON) {
                graph.edge(spdx.getId(), related.get().getId());
            } else if (SCOPES.containsKey(relationship.getRelationshipType())) {
                graph.edge(related.get().getId(), spdx.getId());
            }
        }
    }

    /** Those that another package depends on without saying in which scope. */
    private static Set<String> needed(List<?> packages) throws InvalidSPDXAnalysisException {
        Set<String> needed = new HashSet<>();
        for (Object one : packages) {
            for (Relationship relationship : ((SpdxPackage) one).getRelationships()) {
                Optional<SpdxElement> related = relationship.getRelatedSpdxElement();
                if (related.isPresent() && relationship.getRelationshipType() == RelationshipType.DEPENDS_ON) {
                    needed.add(related.get().getId());
                }
            }
        }
        return needed;
    }

    /** The scope in which a package is a dependency of others; {@code null} if it is none or they do not tell. */
    private static String scope(SpdxPackage spdx) throws InvalidSPDXAnalysisException {
        String widest = null;
        for (Relationship relationship : spdx.getRelationships()) {
            String scope = SCOPES.get(relationship.getRelationshipType());
            if (scope != null && !scope.isEmpty() && DependencyScope.wider(scope, widest)) {
                widest = scope;
            }
        }
        return widest;
    }
}
