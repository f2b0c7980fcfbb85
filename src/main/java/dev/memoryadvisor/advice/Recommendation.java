package dev.memoryadvisor.advice;

import dev.memoryadvisor.finding.Category;
import dev.memoryadvisor.finding.Confidence;
import dev.memoryadvisor.finding.Effort;
import dev.memoryadvisor.finding.RuleTexts;
import dev.memoryadvisor.finding.Severity;
import dev.memoryadvisor.finding.Statement;
import dev.memoryadvisor.finding.Subject;
import dev.memoryadvisor.policy.Suppression;
import java.util.List;
import java.util.Locale;

/**
 * An action for a person.
 *
 * @param rank place in the list, from 1
 * @param ruleId rule that gives it its name
 * @param ruleIds all rules that it rests on
 * @param category what it is about
 * @param title one line
 * @param severity harm if true
 * @param confidence how sure
 * @param subject what it is about
 * @param relatedClasses classes that have a part in it, at most 10
 * @param evidence what it rests on
 * @param why why it matters
 * @param advice what to do
 * @param whenWrong when not to follow it
 * @param example code before and after; {@code null} if there is none for the reader's version
 * @param nextStep command that would prove it
 * @param saving what it saves; {@code null} if that cannot be said
 * @param effort work to follow it
 * @param references addresses and documents
 * @param fingerprint the same for the same rule and subject in every answer
 * @param status in comparison with the baseline; {@code null} without one
 * @param causes ranks of the recommendations that explain this one
 * @param suppression why the gate does not count it; {@code null} if it does
 */
public record Recommendation(
        int rank,
        String ruleId,
        List<String> ruleIds,
        Category category,
        String title,
        Severity severity,
        Confidence confidence,
        Subject subject,
        List<String> relatedClasses,
        List<Statement> evidence,
        String why,
        List<String> advice,
        String whenWrong,
        RuleTexts.Example example,
        String nextStep,
        EstimatedSaving saving,
        Effort effort,
        List<String> references,
        String fingerprint,
        Status status,
        List<Integer> causes,
        Suppression suppression) {
    public Recommendation {
        ruleIds = List.copyOf(ruleIds);
        relatedClasses = List.copyOf(relatedClasses);
        evidence = List.copyOf(evidence);
        advice = List.copyOf(advice);
        references = List.copyOf(references);
        causes = List.copyOf(causes);
    }

    /** How it stands to the baseline. */
    public enum Status {
        NEW,
        KNOWN,
        WORSE;

        /** The word for it in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
