package dev.memoryadvisor.rule;

import static dev.memoryadvisor.rule.TemporaryRules.drl;
import static dev.memoryadvisor.rule.TemporaryRules.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.Facts;
import dev.memoryadvisor.fact.Heap;
import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.Program;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.finding.Confidence;
import dev.memoryadvisor.finding.Finding;
import dev.memoryadvisor.finding.NotEvaluated;
import dev.memoryadvisor.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How rules are chosen, run and kept apart from one another. */
class RuleBookTest {
    private static final String WHEN = "$heap : Heap(bytes > 0)";
    private static final String THEN = "findings.about(Subject.heap()).because(\"it is so\", $heap);";

    @TempDir
    private Path folder;

    @Test
    void aRuleThatThrowsCostsNoOtherFinding() throws Exception {
        write(folder, "bloat/good", drl("bloat/good", WHEN, THEN));
        write(folder, "bloat/bad", drl("bloat/bad", WHEN, "throw new IllegalStateException(\"on purpose\");"));
        write(folder, "leak/good", drl("leak/good", WHEN, THEN));

        Evaluation evaluation = RuleBook.of(folder).evaluate(facts(true, "histogram"));

        assertThat(evaluation.findings())
                .extracting(Finding::ruleId)
                .containsExactlyInAnyOrder("bloat/good", "leak/good");
        assertThat(evaluation.notEvaluated())
                .singleElement()
                .satisfies(n -> assertThat(n.ruleId()).isEqualTo("bloat/bad"))
                .satisfies(n -> assertThat(n.reason()).isEqualTo(NotEvaluated.Reason.FAILED))
                .satisfies(n -> assertThat(n.hint()).contains("on purpose"));
    }

    @Test
    void aRuleWhoseConditionThrowsIsSaidToHaveFailed() throws Exception {
        write(folder, "bloat/good", drl("bloat/good", WHEN, THEN));
        write(
                folder,
                "bloat/bad",
                drl("bloat/bad", "Program($v : runtimeVersion, $v.length() > 3)", THEN.replace(", $heap", "")));

        Evaluation evaluation = RuleBook.of(folder).evaluate(facts(true, "histogram"));

        assertThat(evaluation.findings()).extracting(Finding::ruleId).containsExactly("bloat/good");
        assertThat(evaluation.notEvaluated()).extracting(NotEvaluated::ruleId).containsExactly("bloat/bad");
    }

    @Test
    void aRuleThatLacksANeedIsNotEvaluated() throws Exception {
        write(
                folder,
                "leak/series",
                drl("leak/series", WHEN, THEN).replace("@effort", "@needs(\"histogram, series.5\") @effort"));

        Evaluation evaluation = RuleBook.of(folder).evaluate(facts(true, "histogram"));

        assertThat(evaluation.findings()).isEmpty();
        assertThat(evaluation.notEvaluated())
                .singleElement()
                .satisfies(n -> assertThat(n.needs()).containsExactly("series.5"))
                .satisfies(n -> assertThat(n.hint()).contains("at least 5 histograms"));
    }

    @Test
    void aRuleForAnotherRuntimeIsNotMentioned() throws Exception {
        write(folder, "leak/py", drl("leak/py", WHEN, THEN).replace("@effort", "@runtime(cpython) @effort"));

        Evaluation evaluation = RuleBook.of(folder).evaluate(facts(true, "histogram"));

        assertThat(evaluation.findings()).isEmpty();
        assertThat(evaluation.notEvaluated()).isEmpty();
    }

    @Test
    void aHistogramThatMayCountGarbageGivesLowConfidence() throws Exception {
        write(
                folder,
                "bloat/x",
                drl("bloat/x", WHEN, THEN).replace("@severity(low)", "@severity(high) @needs(\"histogram\")"));
        RuleBook book = RuleBook.of(folder);

        assertThat(book.evaluate(facts(true, "histogram")).findings())
                .singleElement()
                .satisfies(f -> assertThat(f.confidence()).isEqualTo(Confidence.HIGH))
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.HIGH));
        assertThat(book.evaluate(facts(null, "histogram")).findings())
                .singleElement()
                .satisfies(f -> assertThat(f.confidence()).isEqualTo(Confidence.LOW))
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.MEDIUM));
    }

    @Test
    void aSavingBelowTheFloorIsNoFinding() throws Exception {
        String saves = THEN.replace(";", ".saves(Saving.heap(%d, %d, %d, \"f\"));");
        write(folder, "bloat/small", drl("bloat/small", WHEN, saves.formatted(1000, 1000, 1000)));
        write(folder, "bloat/large", drl("bloat/large", WHEN, saves.formatted(1 << 20, 1 << 20, 1 << 20)));

        assertThat(RuleBook.of(folder).evaluate(facts(true, "histogram")).findings())
                .extracting(Finding::ruleId)
                .containsExactly("bloat/large");
    }

    @Test
    void anOperatorsRuleMayNotTakeTheNameOfAnother(@TempDir Path extra) throws Exception {
        write(folder, "bloat/mine", drl("bloat/mine", WHEN, THEN));
        write(extra, "bloat/mine", drl("bloat/mine", WHEN, THEN));
        RuleBook book = RuleBook.of(folder);
        assertThatThrownBy(() -> book.with(extra))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("there already");
    }

    @Test
    void anOperatorsRulesJoinTheOthersAndCanBeReplaced(@TempDir Path extra) throws Exception {
        write(folder, "bloat/mine", drl("bloat/mine", WHEN, THEN));
        RuleBook base = RuleBook.of(folder);
        for (int i = 0; i < 5; i++) {
            write(extra, "leak/extra", drl("leak/extra", WHEN, THEN.replace("it is so", "round " + i)));
            Evaluation evaluation = base.with(extra).evaluate(facts(true, "histogram"));
            String expected = "round " + i;
            assertThat(evaluation.findings())
                    .extracting(f -> f.evidence().get(0).text())
                    .containsExactlyInAnyOrder("it is so", expected);
        }
    }

    private static Facts facts(Boolean live, String... present) throws IOException {
        Program program = new Program(RuntimeKind.JVM, null, null, null, null, null, null, null);
        ClassHistogram histogram = new ClassHistogram(
                new Origin("h.txt", 1),
                "jvm-class-histogram",
                RuntimeKind.JVM,
                List.of(new HistogramRow("com.acme.Order", null, 1000, 10L << 20, 2)),
                live,
                true,
                true,
                false,
                null,
                null,
                null);
        return new Facts(program, List.of(program, new Heap(histogram)), List.of(), Set.of(present), Set.of());
    }
}
