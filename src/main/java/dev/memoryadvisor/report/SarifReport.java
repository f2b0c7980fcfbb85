package dev.memoryadvisor.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoryadvisor.advice.Analysis;
import dev.memoryadvisor.advice.Recommendation;
import dev.memoryadvisor.finding.Category;
import dev.memoryadvisor.finding.Severity;
import dev.memoryadvisor.finding.Statement;
import dev.memoryadvisor.finding.Subject.SubjectKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * SARIF 2.1.0 as GitHub's code scanning takes it: every result has a physical location (a heap has no line of source, so
 * findings without a place of their own point at the caller's anchor file) and a stable fingerprint. Recommendations
 * that the caller has suppressed are left out.
 */
public final class SarifReport implements Report {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String DEFAULT_ANCHOR = "pom.xml";
    private static final String PYTHON_ANCHOR = "requirements.txt";
    private static final int MOST_TEXT = 1024;
    private static final int MOST_RESULTS = 5_000;

    @Override
    public String format() {
        return "sarif";
    }

    @Override
    public String mediaType() {
        return "application/sarif+json";
    }

    @Override
    public String of(Analysis analysis) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        root.put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "memory-advisor");
        driver.put("informationUri", "https://memory-advisor.dev");
        ArrayNode rules = driver.putArray("rules");
        Map<String, Integer> indices = new LinkedHashMap<>();
        for (Recommendation r : analysis.recommendations()) {
            if (!indices.containsKey(r.ruleId())) {
                indices.put(r.ruleId(), indices.size());
                rule(rules.addObject(), r);
            }
        }
        String service = analysis.context().service();
        run.putObject("automationDetails").put("id", "memory-advisor/" + (service == null ? "" : service + "/"));
        ArrayNode results = run.putArray("results");
        analysis.recommendations().stream()
                .filter(r -> r.suppression() == null)
                .limit(MOST_RESULTS)
                .forEach(r -> result(results.addObject(), r, indices.get(r.ruleId()), anchor(analysis, r)));
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always writable", e);
        }
    }

    private static void rule(ObjectNode rule, Recommendation r) {
        rule.put("id", r.ruleId());
        rule.putObject("shortDescription").put("text", cut(r.title()));
        rule.putObject("fullDescription").put("text", cut(r.why()));
        String help = String.join("\n", r.advice().stream().map(a -> "- " + a).toList());
        ObjectNode helpNode = rule.putObject("help");
        helpNode.put("text", help + "\n\nWhen it is wrong: " + r.whenWrong());
        helpNode.put("markdown", help + "\n\n**When it is wrong:** " + r.whenWrong());
        rule.putObject("defaultConfiguration").put("level", level(r.severity()));
        ObjectNode properties = rule.putObject("properties");
        properties.putArray("tags").add("memory").add(r.category().word());
        properties.put("precision", r.confidence().word());
        properties.put("problem.severity", problemSeverity(r.severity()));
    }

    private static void result(ObjectNode result, Recommendation r, int ruleIndex, String anchor) {
        result.put("ruleId", r.ruleId());
        result.put("ruleIndex", ruleIndex);
        result.put("level", level(r.severity()));
        String evidence = r.evidence().stream().map(Statement::text).collect(Collectors.joining("; "));
        result.putObject("message")
                .put("text", r.title() + ": " + r.subject().displayName() + ". " + Plain.of(evidence) + ".");
        ObjectNode location = result.putArray("locations").addObject();
        ObjectNode physical = location.putObject("physicalLocation");
        boolean ownLine = r.category() == Category.DEPENDENCY
                && !r.evidence().isEmpty()
                && r.evidence().get(0).origin() != null
                && r.evidence().get(0).origin().line() != null
                && anchor.endsWith(r.evidence().get(0).origin().input());
        int line = ownLine ? r.evidence().get(0).origin().line() : 1;
        physical.putObject("artifactLocation").put("uri", anchor);
        ObjectNode region = physical.putObject("region");
        region.put("startLine", line);
        region.put("startColumn", 1);
        region.put("endLine", line);
        region.put("endColumn", 1);
        ObjectNode logical = location.putArray("logicalLocations").addObject();
        logical.put("fullyQualifiedName", r.subject().name());
        logical.put(
                "kind",
                r.subject().kind() == SubjectKind.CLASS
                        ? "type"
                        : r.subject().kind().word());
        ObjectNode fingerprints = result.putObject("partialFingerprints");
        fingerprints.put("primaryLocationLineHash", r.fingerprint());
        fingerprints.put("memoryAdvisor/v1", r.fingerprint());
        ObjectNode properties = result.putObject("properties");
        properties.put("severity", r.severity().word());
        properties.put("confidence", r.confidence().word());
        properties.put("rank", r.rank());
        if (r.saving() != null) {
            properties.put("likelySavingBytes", r.saving().bytes().likely());
        }
    }

    /** A dependency list is a file of the repository: its findings point into it unless the caller named an anchor. */
    private static String anchor(Analysis analysis, Recommendation r) {
        String said = analysis.context().anchor();
        if (said != null) {
            return said;
        }
        boolean listed = r.category() == Category.DEPENDENCY
                && !r.evidence().isEmpty()
                && r.evidence().get(0).origin() != null
                && r.evidence().get(0).origin().input().matches("[\\w./-]+\\.(txt|toml|lock|json|xml)");
        if (listed) {
            return r.evidence().get(0).origin().input();
        }
        return analysis.program().runtime() == dev.memoryadvisor.fact.RuntimeKind.CPYTHON
                ? PYTHON_ANCHOR
                : DEFAULT_ANCHOR;
    }

    private static String level(Severity severity) {
        switch (severity) {
            case CRITICAL:
            case HIGH:
                return "error";
            case MEDIUM:
                return "warning";
            default:
                return "note";
        }
    }

    private static String problemSeverity(Severity severity) {
        return level(severity).equals("note") ? "recommendation" : level(severity);
    }

    private static String cut(String text) {
        return text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT - 1) + "…";
    }
}
