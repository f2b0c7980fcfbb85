package dev.memoryadvisor.advice;

import dev.memoryadvisor.fact.Facts;
import dev.memoryadvisor.fact.Heap;
import dev.memoryadvisor.fact.Program;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.finding.Finding;
import dev.memoryadvisor.finding.Link;
import dev.memoryadvisor.finding.RulePage;
import dev.memoryadvisor.finding.RuleTexts;
import dev.memoryadvisor.finding.Saving;
import dev.memoryadvisor.finding.Statement;
import dev.memoryadvisor.policy.Baseline;
import dev.memoryadvisor.policy.Policy;
import dev.memoryadvisor.policy.Suppression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes ranked recommendations of the findings of one analysis. */
public final class Advisor {
    private static final int MOST_STATEMENTS = 20;

    private final Facts facts;
    private final Pricing pricing;
    private final Policy policy;
    private final Baseline baseline;
    private final LocalDate today;

    /**
     * Advice on one analysis.
     *
     * @param facts what is known
     * @param pricing what memory costs the caller
     * @param policy what the caller has accepted
     * @param baseline an earlier answer, or {@code null}
     * @param today the day on which suppressions are judged
     */
    public Advisor(Facts facts, Pricing pricing, Policy policy, Baseline baseline, LocalDate today) {
        this.facts = facts;
        this.pricing = pricing;
        this.policy = policy;
        this.baseline = baseline;
        this.today = today;
    }

    /** Recommendations, what pays most first. */
    public List<Recommendation> recommend(List<Finding> findings, List<Link> links) {
        List<Joined> ranked = Ranking.order(Joining.of(findings, links), facts);
        Pots pots = new Pots(facts.first(Heap.class).orElse(null));
        List<Recommendation> recommendations = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            recommendations.add(recommendation(i + 1, ranked.get(i), ranked, pots));
        }
        return recommendations;
    }

    private Recommendation recommendation(int rank, Joined joined, List<Joined> ranked, Pots pots) {
        Finding primary = joined.primary();
        RulePage page = primary.rule().page();
        List<String> advice = new ArrayList<>(primary.advice());
        advice.addAll(page.advice());
        List<Statement> evidence = new ArrayList<>();
        Set<String> said = new HashSet<>();
        Set<String> related = new LinkedHashSet<>();
        for (Finding finding : joined.findings()) {
            if (evidence.size() < MOST_STATEMENTS) {
                // of several runs of which the same is to be said, the first is quoted
                finding.evidence().stream().filter(s -> said.add(s.text())).forEach(evidence::add);
            }
            if (!finding.subject().name().equals(primary.subject().name())) {
                related.add(finding.subject().name());
            }
            related.addAll(finding.relatedClasses());
        }
        joined.reasons().forEach(r -> evidence.add(Statement.about(r, null)));
        related.remove(primary.subject().name());
        String fingerprint = Fingerprint.of(primary.ruleId(), primary.subject());
        EstimatedSaving saving = saving(joined, pots);
        return new Recommendation(
                rank,
                primary.ruleId(),
                joined.ruleIds(),
                primary.category(),
                primary.rule().title(),
                joined.severity(),
                joined.confidence(),
                primary.subject(),
                related.stream().limit(10).toList(),
                evidence,
                page.why(),
                advice,
                page.whenWrong(),
                example(primary.rule().texts().examples()),
                primary.nextStep() == null ? page.prove() : primary.nextStep(),
                saving,
                primary.rule().effort(),
                page.references(),
                fingerprint,
                status(fingerprint, saving),
                joined.causes().stream()
                        .map(c -> ranked.indexOf(c) + 1)
                        .sorted()
                        .toList(),
                suppression(primary));
    }

    private EstimatedSaving saving(Joined joined, Pots pots) {
        Saving saving = joined.saving();
        if (saving == null) {
            return null;
        }
        Bytes alone = new Bytes(saving.low(), saving.likely(), saving.high());
        Bytes capped = pots.claim(saving, alone);
        return new EstimatedSaving(
                saving.measure(),
                capped,
                alone,
                Ranking.share(saving, facts),
                saving.formula(),
                pricing.worth(saving.measure(), capped.likely()));
    }

    /** The example for the newest version that is not above the program's; any version's if that is unknown. */
    private RuleTexts.Example example(List<RuleTexts.Example> examples) {
        Program program = facts.program();
        Integer version = program.featureVersion();
        RuleTexts.Example best = null;
        for (RuleTexts.Example example : examples) {
            boolean language = program.runtime() == null
                    || example.language().equals(program.runtime() == RuntimeKind.CPYTHON ? "python" : "java");
            boolean runs = version == null || example.version() <= version;
            boolean better = best == null
                    || (version == null ? example.version() < best.version() : example.version() > best.version());
            if (language && runs && better) {
                best = example;
            }
        }
        return best;
    }

    private Recommendation.Status status(String fingerprint, EstimatedSaving saving) {
        if (baseline == null) {
            return null;
        }
        Baseline.Entry before = baseline.byFingerprint().get(fingerprint);
        if (before == null) {
            return Recommendation.Status.NEW;
        }
        boolean worse = saving != null
                && before.likelyBytes() != null
                && policy.tolerance()
                        .exceeded(before.likelyBytes(), saving.alone().likely());
        return worse ? Recommendation.Status.WORSE : Recommendation.Status.KNOWN;
    }

    private Suppression suppression(Finding primary) {
        return policy.suppressions().stream()
                .filter(s -> s.matches(primary.ruleId(), primary.subject().name()))
                .filter(s -> !s.expired(today))
                .findFirst()
                .orElse(null);
    }

    /** What to say of suppressions that no longer hold but would have matched. */
    public List<String> expiredSuppressions(List<Recommendation> recommendations) {
        List<String> expired = new ArrayList<>();
        for (Suppression suppression : policy.suppressions()) {
            boolean matches = recommendations.stream()
                    .anyMatch(r -> suppression.matches(r.ruleId(), r.subject().name()));
            if (matches && suppression.expired(today)) {
                expired.add(String.format(
                        Locale.ROOT,
                        "The suppression of %s (%s) ended on %s.",
                        suppression.rule(),
                        suppression.reason(),
                        suppression.until()));
            }
        }
        return expired;
    }
}
