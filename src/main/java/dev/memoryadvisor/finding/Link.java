package dev.memoryadvisor.finding;

import java.util.Locale;

/**
 * What one finding has to do with another.
 *
 * @param kind how they are linked
 * @param from the finding that confirms, explains, contradicts or is the same
 * @param to the finding that is confirmed, explained, contradicted or the same
 * @param ruleId the correlation rule that says so
 * @param reason why, in a sentence
 */
public record Link(LinkKind kind, Finding from, Finding to, String ruleId, String reason) {
    /** How two findings are linked. */
    public enum LinkKind {
        CONFIRMS,
        EXPLAINS,
        CONTRADICTS,
        SAME_AS;

        /** The word for it in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
