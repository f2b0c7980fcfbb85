package dev.memoryadvisor.rule;

import java.util.Locale;

/** The two stages of rules: the second sees the findings of the first. */
enum Stage {
    ANALYSIS,
    CORRELATION;

    private static final String CORRELATION_FOLDER = "correlation/";

    /** The word for it in the index. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stage of a rule. */
    static Stage of(String ruleId) {
        return ruleId.startsWith(CORRELATION_FOLDER) ? CORRELATION : ANALYSIS;
    }
}
