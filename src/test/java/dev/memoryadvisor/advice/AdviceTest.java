package dev.memoryadvisor.advice;

import static dev.memoryadvisor.advice.AdviceFixtures.analysis;
import static dev.memoryadvisor.advice.AdviceFixtures.facts;
import static dev.memoryadvisor.advice.AdviceFixtures.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.memoryadvisor.fact.Context;
import dev.memoryadvisor.finding.Confidence;
import dev.memoryadvisor.finding.Finding;
import dev.memoryadvisor.finding.Link;
import dev.memoryadvisor.finding.Link.LinkKind;
import dev.memoryadvisor.finding.NotEvaluated;
import dev.memoryadvisor.finding.Saving;
import dev.memoryadvisor.finding.Severity;
import dev.memoryadvisor.policy.Baseline;
import dev.memoryadvisor.policy.Policy;
import dev.memoryadvisor.policy.Suppression;
import dev.memoryadvisor.policy.Tolerance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How findings become ranked, capped and priced recommendations, and what the gate makes of them. */
class AdviceTest {
    private static final long MB = 1_000_000;

    @Test
    void ranksBySeverityThenConfidenceThenSavingThenRule() {
        List<Recommendation> ranked = of(
                finding("bloat/b", "B", Severity.MEDIUM, Confidence.LOW, heap(20 * MB)),
                finding("bloat/a", "A", Severity.MEDIUM, Confidence.HIGH, heap(5 * MB)),
                finding("bloat/c", "C", Severity.MEDIUM, Confidence.HIGH, heap(9 * MB)),
                finding("leak/z", "Z", Severity.CRITICAL, Confidence.MEDIUM, null),
                finding("bloat/d", "D", Severity.MEDIUM, Confidence.HIGH, null));
        assertThat(ranked)
                .extracting(Recommendation::ruleId)
                .containsExactly("leak/z", "bloat/c", "bloat/a", "bloat/d", "bloat/b");
        assertThat(ranked).extracting(Recommendation::rank).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void neverSavesTheSameBytesTwice() {
        List<Recommendation> ranked = analysis(
                        Context.unknown(),
                        Policy.NONE,
                        null,
                        facts("Node=30000000", "Box=10000000"),
                        List.of(),
                        finding("data-structure/map", "Map", Severity.HIGH, Confidence.HIGH, heap(25 * MB, "Node")),
                        finding(
                                "data-structure/set",
                                "Set",
                                Severity.MEDIUM,
                                Confidence.HIGH,
                                heap(20 * MB, "Node", "Box")))
                .recommendations();
        assertThat(ranked.get(0).saving().bytes().likely()).isEqualTo(25 * MB);
        assertThat(ranked.get(1).saving().alone().likely()).isEqualTo(20 * MB);
        assertThat(ranked.get(1).saving().bytes().likely()).isEqualTo(15 * MB);
    }

    @Test
    void pricesASavingForAllWorkersOfAllReplicas() {
        Context context = context(2L << 30, 4, 2, 5.0, List.of());
        Recommendation only = analysis(
                        context,
                        Policy.NONE,
                        null,
                        facts("Node=90000000"),
                        List.of(),
                        finding("bloat/x", "X", Severity.HIGH, Confidence.HIGH, heap(1L << 30)))
                .recommendations()
                .get(0);
        assertThat(only.saving().monthlyCost().amount()).isEqualTo(1 * 2 * 4 * 5.0);
        assertThat(only.saving().monthlyCost().currency()).isEqualTo("EUR");
        assertThat(only.saving().monthlyCost().condition()).contains("lowered by 2.0 GiB");
    }

    @Test
    void namesTheSmallerMachineThatFits() {
        List<Context.MachineSize> sizes = List.of(
                new Context.MachineSize("small", 1L << 30, 10),
                new Context.MachineSize("medium", 2L << 30, 20),
                new Context.MachineSize("large", 4L << 30, 40));
        Money fits = new Pricing(context(2L << 30, 1, 1, 5.0, sizes))
                .worth(dev.memoryadvisor.finding.Measure.HEAP, 1L << 30);
        assertThat(fits.condition()).contains("small fits instead of medium");
        Money none = new Pricing(context(2L << 30, 1, 1, 5.0, sizes))
                .worth(dev.memoryadvisor.finding.Measure.HEAP, 1L << 20);
        assertThat(none.condition()).contains("No smaller machine");
    }

    @Test
    void saysNothingOfMoneyWithoutReplicasOrPrice() {
        assertThat(of(finding("bloat/x", "X", Severity.HIGH, Confidence.HIGH, heap(MB)))
                        .get(0)
                        .saving()
                        .monthlyCost())
                .isNull();
    }

    @Test
    void joinsFindingsThatSayTheSame() {
        Finding leak = finding("leak/a", "A", Severity.HIGH, Confidence.MEDIUM, null);
        Finding bloat = finding("bloat/b", "B", Severity.HIGH, Confidence.MEDIUM, heap(MB));
        List<Recommendation> ranked = linked(LinkKind.SAME_AS, leak, bloat);
        assertThat(ranked).singleElement().satisfies(r -> {
            assertThat(r.ruleId()).isEqualTo("leak/a");
            assertThat(r.ruleIds()).containsExactly("leak/a", "bloat/b", "correlation/c");
            assertThat(r.relatedClasses()).contains("B");
            assertThat(r.saving().bytes().likely()).isEqualTo(MB);
        });
    }

    @Test
    void aConfirmedLeakIsCriticalAndSure() {
        Finding growth = finding("leak/a", "A", Severity.HIGH, Confidence.MEDIUM, null);
        Finding trend = finding("leak/b", "B", Severity.HIGH, Confidence.MEDIUM, null);
        assertThat(linked(LinkKind.CONFIRMS, trend, growth).get(0)).satisfies(r -> {
            assertThat(r.ruleId()).isEqualTo("leak/a");
            assertThat(r.severity()).isEqualTo(Severity.CRITICAL);
            assertThat(r.confidence()).isEqualTo(Confidence.HIGH);
        });
    }

    @Test
    void aContradictedFindingIsLow() {
        Finding growth = finding("leak/a", "A", Severity.HIGH, Confidence.MEDIUM, null);
        Finding flat = finding("garbage-collection/flat", "B", Severity.LOW, Confidence.HIGH, null);
        assertThat(linked(LinkKind.CONTRADICTS, flat, growth))
                .filteredOn(r -> r.ruleId().equals("leak/a"))
                .singleElement()
                .satisfies(r -> assertThat(r.severity()).isEqualTo(Severity.LOW));
    }

    @Test
    void aSymptomStandsBelowItsCauseAndTheGateDoesNotCountIt() {
        Finding cause = finding("leak/z", "A", Severity.HIGH, Confidence.MEDIUM, null);
        Finding symptom = finding("garbage-collection/a", "B", Severity.HIGH, Confidence.HIGH, null);
        Analysis analysis = analysis(
                Context.unknown(),
                Policy.NONE.withFailOn(Severity.HIGH),
                null,
                facts(),
                List.of(new Link(LinkKind.EXPLAINS, cause, symptom, "correlation/c", "because")),
                cause,
                symptom);
        assertThat(analysis.recommendations())
                .extracting(Recommendation::ruleId)
                .containsExactly("leak/z", "garbage-collection/a");
        assertThat(analysis.recommendations().get(1).causes()).containsExactly(1);
        assertThat(analysis.gate().conditions().get(0).detail()).startsWith("1 recommendation is high or worse");
    }

    @Test
    void aCauseIsAsBadAsWhatItLeadsTo() {
        Finding cause = finding("garbage-collection/z", "A", Severity.LOW, Confidence.HIGH, null);
        Finding symptom = finding("garbage-collection/a", "B", Severity.CRITICAL, Confidence.HIGH, null);
        assertThat(linked(LinkKind.EXPLAINS, cause, symptom))
                .extracting(r -> r.ruleId() + " " + r.severity())
                .containsExactly("garbage-collection/z CRITICAL", "garbage-collection/a CRITICAL");
    }

    @Test
    void theGateCountsASymptomWhoseCauseIsUnsureOrSuppressed() {
        Finding unsure = finding("garbage-collection/z", "A", Severity.LOW, Confidence.LOW, null);
        Finding symptom = finding("bloat/a", "com.acme.B", Severity.CRITICAL, Confidence.HIGH, null);
        List<Link> links = List.of(new Link(LinkKind.EXPLAINS, unsure, symptom, "correlation/c", "because"));
        Analysis analysis = analysis(
                Context.unknown(), Policy.NONE.withFailOn(Severity.HIGH), null, facts(), links, unsure, symptom);
        assertThat(analysis.gate().failed()).isTrue();
        Finding sure = finding("bloat/x", "com.acme.X", Severity.HIGH, Confidence.HIGH, null);
        Analysis suppressed = analysis(
                Context.unknown(),
                suppressing("com.acme.X", LocalDate.now(java.time.ZoneOffset.UTC)),
                null,
                facts(),
                List.of(new Link(LinkKind.EXPLAINS, sure, symptom, "correlation/c", "because")),
                sure,
                symptom);
        assertThat(suppressed.gate().failed()).isTrue();
    }

    @Test
    void twoThatExplainEachOtherHaveOneCause() {
        Finding leak = finding("leak/z", "A", Severity.HIGH, Confidence.MEDIUM, null);
        Finding gc = finding("garbage-collection/a", "B", Severity.MEDIUM, Confidence.HIGH, null);
        List<Recommendation> ranked = analysis(
                        Context.unknown(),
                        Policy.NONE,
                        null,
                        facts(),
                        List.of(
                                new Link(LinkKind.EXPLAINS, leak, gc, "correlation/a", "x"),
                                new Link(LinkKind.EXPLAINS, gc, leak, "correlation/b", "y")),
                        leak,
                        gc)
                .recommendations();
        assertThat(ranked.get(0).ruleId()).isEqualTo("leak/z");
        assertThat(ranked.get(0).causes()).isEmpty();
        assertThat(ranked.get(1).causes()).containsExactly(1);
    }

    @Test
    void comparesWithTheBaseline() {
        Finding known = finding("bloat/known", "A", Severity.HIGH, Confidence.HIGH, heap(20 * MB));
        Finding worse = finding("bloat/worse", "B", Severity.HIGH, Confidence.HIGH, heap(60 * MB));
        Finding fresh = finding("bloat/fresh", "C", Severity.HIGH, Confidence.HIGH, heap(MB));
        Baseline baseline = new Baseline(Map.of(
                Fingerprint.of("bloat/known", known.subject()),
                entry("bloat/known", 19 * MB),
                Fingerprint.of("bloat/worse", worse.subject()),
                entry("bloat/worse", 30 * MB),
                "gone",
                entry("bloat/gone", MB)));
        Analysis analysis = analysis(Context.unknown(), Policy.NONE, baseline, facts(), List.of(), known, worse, fresh);
        assertThat(analysis.recommendations())
                .extracting(r -> r.ruleId() + " " + r.status())
                .containsExactlyInAnyOrder("bloat/known KNOWN", "bloat/worse WORSE", "bloat/fresh NEW");
        assertThat(analysis.fixed()).extracting(Fixed::ruleId).containsExactly("bloat/gone");
    }

    @Test
    void whatWasNotLookedAtIsNotFixed() {
        Baseline baseline = new Baseline(Map.of("seen", entry("bloat/seen", MB), "unseen", entry("leak/unseen", MB)));
        List<NotEvaluated> notEvaluated = List.of(
                new NotEvaluated("leak/unseen", NotEvaluated.Reason.MISSING, List.of("gcLog"), "Send a GC log."));
        Analysis analysis = new Analyst()
                .analysis(
                        Context.unknown(),
                        Policy.NONE,
                        List.of(),
                        baseline,
                        facts(),
                        List.of(),
                        List.of(),
                        notEvaluated,
                        List.of(),
                        List.of(),
                        dev.memoryadvisor.fact.MemoryChart.EMPTY);
        assertThat(analysis.fixed()).extracting(Fixed::ruleId).containsExactly("bloat/seen");
        assertThat(analysis.gate().status()).isEqualTo(Gate.GateStatus.WARNED);
        assertThat(analysis.gate().conditions())
                .anySatisfy(c -> assertThat(c.detail()).contains("leak/unseen"));
    }

    @Test
    void theSameFindingOfSeveralRunsIsOneRecommendationThatSaysItOnce() {
        Finding first = finding("leak/a", "A", Severity.MEDIUM, Confidence.MEDIUM, null);
        Finding second = finding("leak/a", "A", Severity.HIGH, Confidence.MEDIUM, null);
        assertThat(of(first, second)).singleElement().satisfies(r -> {
            assertThat(r.severity()).isEqualTo(Severity.HIGH);
            assertThat(r.ruleIds()).containsExactly("leak/a");
            assertThat(r.evidence()).hasSize(1);
        });
    }

    @Test
    void whatConfirmsInEachOfSeveralRunsConfirmsOnce() {
        Finding first = finding("bloat/a", "A", Severity.MEDIUM, Confidence.LOW, null);
        Finding firstBy = finding("bloat/b", "B", Severity.LOW, Confidence.LOW, null);
        Finding second = finding("bloat/a", "A", Severity.MEDIUM, Confidence.LOW, null);
        Finding secondBy = finding("bloat/b", "B", Severity.LOW, Confidence.LOW, null);
        List<Link> links = List.of(
                new Link(LinkKind.CONFIRMS, firstBy, first, "correlation/c", "because"),
                new Link(LinkKind.CONFIRMS, secondBy, second, "correlation/c", "because"));
        assertThat(of(links, first, firstBy, second, secondBy))
                .extracting(Recommendation::ruleId, Recommendation::confidence)
                .containsExactly(tuple("bloat/a", Confidence.MEDIUM), tuple("bloat/b", Confidence.LOW));
    }

    @Test
    void whatIsSaidOfASecondRunHoldsForTheRecommendationOfBoth() {
        Finding first = finding("garbage-collection/a", "A", Severity.HIGH, Confidence.HIGH, null);
        Finding second = finding("garbage-collection/a", "A", Severity.HIGH, Confidence.HIGH, null);
        Finding causeOfSecond = finding("leak/z", "Z", Severity.HIGH, Confidence.MEDIUM, null);
        List<Link> links = List.of(new Link(LinkKind.EXPLAINS, causeOfSecond, second, "correlation/c", "because"));
        List<Recommendation> ranked = of(links, first, second, causeOfSecond);
        assertThat(ranked).extracting(Recommendation::ruleId).containsExactly("leak/z", "garbage-collection/a");
        assertThat(ranked.get(1).causes()).containsExactly(1);
    }

    @Test
    void theGateFailsFromItsSeverityOn() {
        Finding medium = finding("bloat/x", "X", Severity.MEDIUM, Confidence.HIGH, null);
        assertThat(gate(Policy.NONE, medium).status()).isEqualTo(Gate.GateStatus.PASSED);
        assertThat(gate(Policy.NONE.withFailOn(Severity.HIGH), medium).status()).isEqualTo(Gate.GateStatus.PASSED);
        assertThat(gate(Policy.NONE.withFailOn(Severity.MEDIUM), medium).failed())
                .isTrue();
    }

    @Test
    void aSuppressionHoldsUntilItsDay() {
        Finding high = finding("bloat/x", "com.acme.X", Severity.HIGH, Confidence.HIGH, null);
        LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
        assertThat(gate(suppressing("com.acme.*", today), high).status()).isEqualTo(Gate.GateStatus.PASSED);
        assertThat(gate(suppressing("com.other.*", today), high).failed()).isTrue();
        assertThat(gate(suppressing("com.acme.X", today.minusDays(1)), high).conditions())
                .anySatisfy(c -> assertThat(c.detail()).contains("ended on"));
    }

    @Test
    void fingerprintsHoldNoNumbers() {
        assertThat(print("com.acme.A$$Lambda$14/0x0000000800c03000")).isEqualTo(print("com.acme.A$$Lambda/0x00007f"));
        assertThat(print("jdk.proxy2.$Proxy12")).isEqualTo(print("jdk.proxy2.$Proxy99"));
        assertThat(print("com.acme.Foo$1")).isEqualTo(print("com.acme.Foo$2"));
        assertThat(print("com.acme.Foo")).isNotEqualTo(print("com.acme.Bar"));
        assertThat(print("com.acme.Foo")).matches("[0-9a-f]{16}");
    }

    @Test
    void showsTheNewestExampleThatTheReadersVersionRuns() {
        assertThat(of(finding("bloat/x", "X", Severity.HIGH, Confidence.HIGH, null))
                        .get(0)
                        .example()
                        .after())
                .isEqualTo("after 16");
    }

    private static String print(String name) {
        return Fingerprint.of("bloat/x", dev.memoryadvisor.finding.Subject.ofClass(name));
    }

    private static Policy suppressing(String match, LocalDate until) {
        return new Policy(
                Severity.HIGH, Tolerance.DEFAULT, List.of(new Suppression("bloat/x", match, "accepted", until)));
    }

    private static Gate gate(Policy policy, Finding... findings) {
        return analysis(Context.unknown(), policy, null, facts(), List.of(), findings)
                .gate();
    }

    private static Baseline.Entry entry(String ruleId, long likely) {
        return new Baseline.Entry(ruleId, "t", Severity.HIGH, "s", likely);
    }

    private static List<Recommendation> linked(LinkKind kind, Finding from, Finding to) {
        return analysis(
                        Context.unknown(),
                        Policy.NONE,
                        null,
                        facts(),
                        List.of(new Link(kind, from, to, "correlation/c", "because")),
                        from,
                        to)
                .recommendations();
    }

    private static List<Recommendation> of(Finding... findings) {
        return of(List.of(), findings);
    }

    private static List<Recommendation> of(List<Link> links, Finding... findings) {
        return analysis(Context.unknown(), Policy.NONE, null, facts(), links, findings)
                .recommendations();
    }

    private static Saving heap(long likely, String... from) {
        return Saving.heap(likely / 2.0, (double) likely, likely * 2.0, "n x b", from);
    }

    private static Context context(
            Long limit, Integer replicas, Integer workers, Double price, List<Context.MachineSize> sizes) {
        return new Context(
                null, null, null, null, null, null, limit, null, null, replicas, workers, price, "EUR", sizes, null,
                null);
    }
}
