package dev.memoryadvisor.finding;

import java.util.List;

/**
 * What one rule says about one subject.
 *
 * @param rule the rule
 * @param subject what it is about
 * @param relatedClasses other classes that have a part in it, as printed
 * @param severity harm if true
 * @param confidence how sure
 * @param evidence sentences with the figures behind them
 * @param saving what following the advice saves; {@code null} if that cannot be said
 * @param advice what to do in this case, beside what the rule's page says; may be empty
 * @param nextStep command that would prove it; {@code null} if the rule's page has it
 */
public record Finding(
        RuleDoc rule,
        Subject subject,
        List<String> relatedClasses,
        Severity severity,
        Confidence confidence,
        List<Statement> evidence,
        Saving saving,
        List<String> advice,
        String nextStep) {
    public Finding {
        relatedClasses = List.copyOf(relatedClasses);
        evidence = List.copyOf(evidence);
        advice = List.copyOf(advice);
    }

    /** Id of the rule. */
    public String ruleId() {
        return rule.id();
    }

    /** Category of the rule. */
    public Category category() {
        return rule.category();
    }
}
