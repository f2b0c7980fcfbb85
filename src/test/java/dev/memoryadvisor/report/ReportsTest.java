package dev.memoryadvisor.report;

import static dev.memoryadvisor.advice.AdviceFixtures.analysis;
import static dev.memoryadvisor.advice.AdviceFixtures.facts;
import static dev.memoryadvisor.advice.AdviceFixtures.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memoryadvisor.advice.Analysis;
import dev.memoryadvisor.fact.Context;
import dev.memoryadvisor.finding.Confidence;
import dev.memoryadvisor.finding.Saving;
import dev.memoryadvisor.finding.Severity;
import dev.memoryadvisor.policy.Baseline;
import dev.memoryadvisor.policy.Policy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The forms of the answer, on an answer whose names try to break them. */
class ReportsTest {
    private static final String EVIL = "com.acme.<b>|@team`x`_y_\u0007[z](http://evil)";
    private static final Analysis ANALYSIS = analysis(
            Context.unknown(),
            Policy.NONE.withFailOn(Severity.HIGH),
            null,
            facts("Node=50000000"),
            List.of(),
            finding("leak/a", EVIL, Severity.HIGH, Confidence.MEDIUM, null),
            finding("bloat/b", "Node", Severity.MEDIUM, Confidence.HIGH, Saving.heap(1e6, 2e6, 3e6, "2 x 1", "Node")));

    @Test
    void jsonIsReadBackAsABaseline() throws IOException {
        String json = new JsonReport().of(ANALYSIS);
        JsonNode root = new ObjectMapper().readTree(json);
        assertThat(root.at("/schemaVersion").asText()).isEqualTo("1");
        assertThat(root.at("/recommendations/0/subject/name").asText()).isEqualTo(EVIL);
        assertThat(root.at("/gate/status").asText()).isEqualTo("failed");
        assertThat(root.at("/summary/counts/high").asInt()).isEqualTo(1);
        Baseline baseline = JsonReport.baseline(json.getBytes(StandardCharsets.UTF_8));
        assertThat(baseline.byFingerprint().values())
                .extracting(Baseline.Entry::ruleId)
                .containsExactlyInAnyOrder("leak/a", "bloat/b");
    }

    @Test
    void refusesABaselineThatIsNone() {
        assertThatThrownBy(() -> JsonReport.baseline("{\"a\":1}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no earlier answer");
        assertThatThrownBy(() -> JsonReport.baseline("[[".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not JSON");
    }

    @Test
    void textHasNoControlCharacters() {
        String text = new TextReport().of(ANALYSIS);
        assertThat(text).contains("1. [high, confidence medium]").contains("Saves 1.9 MiB of heap");
        assertThat(text.chars().filter(c -> c != '\n' && Character.isISOControl(c)))
                .isEmpty();
    }

    @Test
    void markdownLetsNoNameBeMarkup() {
        String markdown = new MarkdownReport().of(ANALYSIS);
        assertThat(markdown)
                .startsWith("<!-- memory-advisor: -->")
                .doesNotContain("<b>")
                .doesNotContain("@team")
                .doesNotContain("[z](");
        assertThat(markdown.lines().filter(l -> l.startsWith("| 1 |")))
                .singleElement()
                .satisfies(row -> assertThat(row.replace("\\|", "").chars().filter(c -> c == '|'))
                        .hasSize(7));
    }

    /** What GitHub's code scanning requires: a file that lacks any of it is refused as a whole. */
    @Test
    void sarifIsAsGitHubAcceptsIt() throws IOException {
        JsonNode root = new ObjectMapper().readTree(new SarifReport().of(ANALYSIS));
        assertThat(root.get("$schema").asText()).isNotEmpty();
        assertThat(root.get("version").asText()).isEqualTo("2.1.0");
        JsonNode run = root.at("/runs/0");
        assertThat(run.at("/tool/driver/name").asText()).isNotEmpty();
        JsonNode rules = run.at("/tool/driver/rules");
        assertThat(rules).hasSize(2).allSatisfy(rule -> {
            assertThat(rule.get("id").asText()).isNotEmpty();
            assertThat(rule.at("/shortDescription/text").asText()).isNotEmpty().hasSizeLessThanOrEqualTo(1024);
            assertThat(rule.at("/fullDescription/text").asText()).isNotEmpty().hasSizeLessThanOrEqualTo(1024);
            assertThat(rule.at("/help/text").asText()).isNotEmpty();
            assertThat(rule.at("/properties/security-severity").isMissingNode()).isTrue();
        });
        assertThat(run.get("results")).hasSize(2).allSatisfy(result -> {
            assertThat(result.at("/message/text").asText()).isNotEmpty();
            assertThat(result.get("level").asText()).isIn("note", "warning", "error");
            assertThat(rules.get(result.get("ruleIndex").asInt()).get("id")).isEqualTo(result.get("ruleId"));
            JsonNode physical = result.at("/locations/0/physicalLocation");
            assertThat(physical.at("/artifactLocation/uri").asText()).isEqualTo("pom.xml");
            for (String part : List.of("startLine", "startColumn", "endLine", "endColumn")) {
                assertThat(physical.at("/region/" + part).asInt()).isGreaterThanOrEqualTo(1);
            }
            assertThat(result.at("/partialFingerprints/primaryLocationLineHash").asText())
                    .matches("[0-9a-f]{16}");
        });
    }

    @Test
    void everyFormHasAWordAndAMediaType() {
        assertThat(Reports.all()).extracting(Report::format).containsExactly("json", "text", "markdown", "sarif");
        assertThat(Reports.all()).allSatisfy(r -> assertThat(r.mediaType()).contains("/"));
    }
}
