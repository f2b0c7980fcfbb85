package dev.memoryadvisor.reading.cyclonedx;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import dev.memoryadvisor.reading.XmlBounds;
import dev.memoryadvisor.reading.dependencygraph.BillOfMaterial;
import dev.memoryadvisor.reading.dependencygraph.DependencyGraph;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
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
    private static final Pattern JSON = Pattern.compile("\"bomFormat\"\\s*:\\s*\"CycloneDX\"");
    private static final Pattern XML = Pattern.compile("<(?:\\w{1,20}:)?bom\\b[^>]{0,2000}cyclonedx\\.org/schema/bom");
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
        if (text.stripLeading().startsWith("<")) {
            XmlBounds.check(text, source.limits(), HINT);
        }
        Bom bom = parse(document);
        BillOfMaterial bill = new BillOfMaterial(text, PURL);
        ArrayDeque<Component> open = new ArrayDeque<>();
        push(open, bom.getComponents());
        while (!open.isEmpty()) {
            Component component = open.remove();
            push(open, component.getComponents());
            String id = component.getBomRef() == null ? component.getPurl() : component.getBomRef();
            bill.add(id, component.getPurl(), scope(component.getScope()));
        }
        edges(bom, bill.graph());
        evidence.accept(bill.list(source.name(), FORMAT, "components", tally));
    }

    private static String scope(Component.Scope scope) {
        return scope == null
                ? null
                : switch (scope) {
                    case REQUIRED -> "runtime";
                    case OPTIONAL -> "optional";
                    case EXCLUDED -> "dev";
                };
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
            throw new UnreadableException("It cannot be read as CycloneDX: " + reason, line(cause), HINT);
        }
    }

    private static Integer line(Throwable cause) {
        return cause instanceof JsonProcessingException json && json.getLocation() != null
                ? Math.max(1, json.getLocation().getLineNr())
                : null;
    }

    private static void push(ArrayDeque<Component> open, List<Component> components) {
        if (components != null) {
            components.stream().filter(Objects::nonNull).forEach(open::add);
        }
    }

    private static void edges(Bom bom, DependencyGraph graph) {
        if (bom.getDependencies() == null) {
            return;
        }
        if (bom.getMetadata() != null && bom.getMetadata().getComponent() != null) {
            Component root = bom.getMetadata().getComponent();
            if (root.getBomRef() != null) {
                graph.program(root.getBomRef());
            }
            ArrayDeque<Component> modules = new ArrayDeque<>();
            push(modules, root.getComponents());
            modules.forEach(module -> graph.program(module.getBomRef()));
        }
        for (org.cyclonedx.model.Dependency from : bom.getDependencies()) {
            if (from != null && from.getDependencies() != null) {
                from.getDependencies().stream()
                        .filter(Objects::nonNull)
                        .forEach(to -> graph.edge(from.getRef(), to.getRef()));
            }
        }
    }
}
