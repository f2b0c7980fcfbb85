package dev.memoryadvisor.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memoryadvisor.MemoryAdvisor;
import dev.memoryadvisor.Submission;
import dev.memoryadvisor.finding.Finding;
import dev.memoryadvisor.finding.Link;
import dev.memoryadvisor.finding.NotEvaluated;
import dev.memoryadvisor.finding.RuleDoc;
import dev.memoryadvisor.finding.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every case of every rule: {@code rules/<category>/<rule>/fires/<case>/} must give exactly the findings of
 * {@code expected.json}, {@code quiet/<case>/} none of this rule. One case is one request.
 *
 * <p>{@code -Drules=leak/growing-class,data-structure} looks at these rules or categories only, and compiles them from the
 * folder instead of taking what the build compiled.
 */
class RuleCasesTest {
    private static final Path RULES = Path.of("rules");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> CHOSEN = Stream.of(
                    System.getProperty("rules", "").split(",", -1))
            .filter(s -> !s.isBlank())
            .toList();

    @TestFactory
    Stream<DynamicNode> cases() throws IOException, RuleException {
        RuleBook book = CHOSEN.isEmpty() ? RuleBook.shipped() : RuleBook.of(RULES);
        MemoryAdvisor advisor = new MemoryAdvisor(() -> book);
        return book.rules().stream()
                .filter(r -> CHOSEN.isEmpty() || CHOSEN.stream().anyMatch(r.id()::startsWith))
                .map(rule -> dynamicContainer(rule.id(), tests(rule, advisor)));
    }

    private static Stream<DynamicNode> tests(RuleDoc rule, MemoryAdvisor advisor) {
        List<DynamicNode> tests = new ArrayList<>();
        tests.add(dynamicTest("is complete", () -> isComplete(rule)));
        for (Path folder : folders(rule, "fires")) {
            tests.add(dynamicTest("fires/" + folder.getFileName(), () -> fires(rule, folder, advisor)));
        }
        for (Path folder : folders(rule, "quiet")) {
            tests.add(dynamicTest("quiet/" + folder.getFileName(), () -> isQuiet(rule, folder, advisor)));
        }
        return tests.stream();
    }

    private static void isComplete(RuleDoc rule) {
        assertThat(rule.page().advice()).as("What to do").isNotEmpty();
        assertThat(rule.page().references()).as("References").isNotEmpty();
        assertThat(folders(rule, "fires")).as("cases in which it fires").isNotEmpty();
        assertThat(folders(rule, "quiet")).as("cases in which it is quiet").isNotEmpty();
        assertThat(rule.texts().examples())
                .allSatisfy(e -> assertThat(e.before()).isNotEqualTo(e.after()));
    }

    private static List<Path> folders(RuleDoc rule, String kind) {
        Path folder = RULES.resolve(rule.id()).resolve(kind);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void fires(RuleDoc rule, Path folder, MemoryAdvisor advisor) throws Exception {
        Evaluation evaluation = advisor.evaluate(submission(folder));
        assertNotFailed(rule, evaluation);
        JsonNode expected = JSON.readTree(folder.resolve("expected.json").toFile());
        if (rule.id().startsWith("correlation/")) {
            assertLinks(rule, expected, evaluation);
            return;
        }
        List<Finding> found = evaluation.findings().stream()
                .filter(f -> f.ruleId().equals(rule.id()))
                .sorted(Comparator.comparing(f -> f.subject().name()))
                .toList();
        assertThat(found)
                .as(() -> "findings of " + rule.id() + "; not evaluated: " + evaluation.notEvaluated())
                .hasSize(expected.size());
        for (JsonNode one : expected) {
            Finding finding = found.stream()
                    .filter(f -> f.subject().name().equals(one.get("subject").asText()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no finding about " + one.get("subject") + ", but "
                            + found.stream().map(f -> f.subject().name()).toList()));
            assertFinding(one, finding);
        }
    }

    private static void assertFinding(JsonNode expected, Finding finding) {
        String all = String.join(
                " ",
                Stream.concat(
                                finding.evidence().stream().map(Statement::text),
                                Stream.concat(
                                        finding.advice().stream(),
                                        Stream.ofNullable(finding.saving()).map(s -> s.formula())))
                        .toList());
        assertThat(finding.severity().word())
                .as("severity")
                .isEqualTo(expected.get("severity").asText());
        assertThat(finding.confidence().word())
                .as("confidence")
                .isEqualTo(expected.get("confidence").asText());
        for (JsonNode text : expected.path("says")) {
            assertThat(all).contains(text.asText());
        }
        for (JsonNode name : expected.path("related")) {
            assertThat(finding.relatedClasses()).contains(name.asText());
        }
        if (expected.has("saving")) {
            assertThat(finding.saving()).as("saving").isNotNull();
            assertThat(finding.saving().low())
                    .as("low")
                    .isEqualTo(expected.get("saving").get("low").asLong());
            assertThat(finding.saving().likely())
                    .as("likely")
                    .isEqualTo(expected.get("saving").get("likely").asLong());
            assertThat(finding.saving().high())
                    .as("high")
                    .isEqualTo(expected.get("saving").get("high").asLong());
        }
    }

    private static void assertLinks(RuleDoc rule, JsonNode expected, Evaluation evaluation) {
        List<String> links = evaluation.links().stream()
                .filter(l -> l.ruleId().equals(rule.id()))
                .map(RuleCasesTest::text)
                .toList();
        List<String> wanted = new ArrayList<>();
        expected.forEach(l -> wanted.add(l.get("from").asText() + " "
                + l.get("link").asText() + " " + l.get("to").asText()));
        assertThat(links)
                .as(() -> "links; findings are "
                        + evaluation.findings().stream()
                                .map(f -> f.ruleId() + " " + f.subject().name())
                                .toList())
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static String text(Link link) {
        return link.from().ruleId() + " " + link.kind().word() + " " + link.to().ruleId();
    }

    private static void isQuiet(RuleDoc rule, Path folder, MemoryAdvisor advisor) throws Exception {
        Evaluation evaluation = advisor.evaluate(submission(folder));
        assertNotFailed(rule, evaluation);
        assertThat(evaluation.findings().stream().filter(f -> f.ruleId().equals(rule.id())))
                .isEmpty();
        assertThat(evaluation.links().stream().filter(l -> l.ruleId().equals(rule.id())))
                .isEmpty();
    }

    private static void assertNotFailed(RuleDoc rule, Evaluation evaluation) {
        assertThat(evaluation.notEvaluated().stream()
                        .filter(n -> n.reason() == NotEvaluated.Reason.FAILED)
                        .filter(n -> n.ruleId().equals(rule.id()) || n.ruleId().equals("unknown")))
                .isEmpty();
    }

    private static Submission submission(Path folder) throws IOException {
        return CaseSubmission.of(folder);
    }
}
