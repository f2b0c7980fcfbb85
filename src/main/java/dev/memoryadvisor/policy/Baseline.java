package dev.memoryadvisor.policy;

import dev.memoryadvisor.finding.Severity;
import java.util.Map;

/**
 * An earlier answer to compare with.
 *
 * @param byFingerprint its recommendations by fingerprint
 */
public record Baseline(Map<String, Entry> byFingerprint) {
    public Baseline {
        byFingerprint = Map.copyOf(byFingerprint);
    }

    /**
     * A recommendation of the earlier answer.
     *
     * @param ruleId id of its rule
     * @param title its title
     * @param severity its severity
     * @param subject name of its subject
     * @param likelyBytes likely saving; {@code null} if it had none
     */
    public record Entry(String ruleId, String title, Severity severity, String subject, Long likelyBytes) {}
}
