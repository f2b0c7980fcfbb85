package dev.memoryadvisor.finding;

import java.util.List;
import java.util.Locale;

/**
 * A rule that was not evaluated: it is neither passed nor fired.
 *
 * @param ruleId the rule
 * @param reason why
 * @param needs needs that the input does not meet
 * @param hint how to get what is missing
 */
public record NotEvaluated(String ruleId, Reason reason, List<String> needs, String hint) {
    public NotEvaluated {
        needs = List.copyOf(needs);
    }

    /** The rule threw this. */
    public static NotEvaluated failed(String ruleId, Throwable cause) {
        return new NotEvaluated(ruleId, Reason.FAILED, List.of(), "The rule failed: " + cause);
    }

    /** Why a rule was not evaluated. */
    public enum Reason {
        /** The input lacks something. */
        MISSING,
        /** The input has it, but in a form that would mislead the rule. */
        MISLEADING,
        /** The rule itself threw an exception. */
        FAILED;

        /** The word for it in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
