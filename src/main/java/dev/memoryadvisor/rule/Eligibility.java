package dev.memoryadvisor.rule;

import dev.memoryadvisor.fact.Facts;
import dev.memoryadvisor.fact.Need;
import dev.memoryadvisor.finding.NotEvaluated;
import dev.memoryadvisor.finding.RuleDoc;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which rules may run over these facts. A rule for another runtime is not applicable and not mentioned; a rule whose
 * needs are not met is not evaluated, which is said.
 *
 * @param rules ids of the rules that may run
 * @param notEvaluated the others, with what they lack
 */
record Eligibility(Set<String> rules, List<NotEvaluated> notEvaluated) {
    static Eligibility of(Collection<RuleDoc> rules, Facts facts) {
        Set<String> eligible = new HashSet<>();
        List<NotEvaluated> notEvaluated = new ArrayList<>();
        for (RuleDoc rule : rules) {
            if (rule.runtime() != null && facts.program().runtime() != rule.runtime()) {
                continue;
            }
            List<String> lacking = rule.needs().stream()
                    .filter(n -> !facts.present().contains(n))
                    .toList();
            if (lacking.isEmpty()) {
                eligible.add(rule.id());
            } else {
                boolean misleading = facts.misleading().containsAll(lacking);
                notEvaluated.add(new NotEvaluated(
                        rule.id(),
                        misleading ? NotEvaluated.Reason.MISLEADING : NotEvaluated.Reason.MISSING,
                        lacking,
                        Need.hint(lacking.get(0))));
            }
        }
        return new Eligibility(eligible, notEvaluated);
    }

    boolean allows(String ruleId) {
        return rules.contains(ruleId);
    }
}
