package dev.memoryadvisor.policy;

import java.time.LocalDate;

/**
 * A recommendation that the caller has accepted for a time.
 *
 * @param rule id of the rule
 * @param match subject as printed; {@code *} at the end stands for anything; {@code null} for any subject
 * @param reason why it is accepted
 * @param until last day on which it holds
 */
public record Suppression(String rule, String match, String reason, LocalDate until) {
    /** Whether it speaks of this rule and subject. */
    public boolean matches(String ruleId, String subject) {
        if (!rule.equals(ruleId)) {
            return false;
        }
        if (match == null) {
            return true;
        }
        return match.endsWith("*") ? subject.startsWith(match.substring(0, match.length() - 1)) : subject.equals(match);
    }

    /** Whether it no longer holds on this day. */
    public boolean expired(LocalDate today) {
        return today.isAfter(until);
    }
}
