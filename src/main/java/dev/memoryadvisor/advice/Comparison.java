package dev.memoryadvisor.advice;

import dev.memoryadvisor.finding.NotEvaluated;
import dev.memoryadvisor.finding.Severity;
import dev.memoryadvisor.policy.Baseline;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an earlier answer had and this one has no longer. What was not looked at this time is not fixed.
 *
 * @param fixed recommendations whose rule was evaluated now and says nothing
 * @param unseen recommendations whose rule could not be evaluated now
 */
record Comparison(List<Fixed> fixed, List<Fixed> unseen) {
    /**
     * Compares with an earlier answer.
     *
     * @param baseline the earlier answer, or {@code null}
     * @param recommendations the recommendations now
     * @param notEvaluated rules that could not be evaluated now
     */
    static Comparison of(Baseline baseline, List<Recommendation> recommendations, List<NotEvaluated> notEvaluated) {
        if (baseline == null) {
            return new Comparison(List.of(), List.of());
        }
        Set<String> now =
                recommendations.stream().map(Recommendation::fingerprint).collect(Collectors.toSet());
        Set<String> silent = notEvaluated.stream().map(NotEvaluated::ruleId).collect(Collectors.toSet());
        Map<Boolean, List<Fixed>> gone = baseline.byFingerprint().entrySet().stream()
                .filter(e -> !now.contains(e.getKey()))
                .map(e -> fixed(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Fixed::ruleId).thenComparing(Fixed::subject))
                .collect(Collectors.partitioningBy(f -> silent.contains(f.ruleId())));
        return new Comparison(gone.get(false), gone.get(true));
    }

    private static Fixed fixed(String fingerprint, Baseline.Entry entry) {
        return new Fixed(entry.ruleId(), entry.title(), entry.severity(), entry.subject(), fingerprint);
    }

    /** What the gate has to say of what was not looked at; nothing of what was for information only. */
    List<String> doubts() {
        return unseen.stream()
                .filter(f -> f.severity() != Severity.INFO)
                .map(f -> "The baseline has " + f.ruleId() + " (" + f.subject()
                        + "); what was sent now does not allow to check it again.")
                .toList();
    }
}
