package dev.memoryadvisor.policy;

import dev.memoryadvisor.finding.Severity;
import java.util.List;

/**
 * When the gate fails, and what is left out of its judgement.
 *
 * @param failOn the gate fails on a recommendation this severe or worse; {@code null} for never
 * @param tolerance how the estimated saving may rise before a known recommendation is worse
 * @param suppressions recommendations that the caller has accepted
 */
public record Policy(Severity failOn, Tolerance tolerance, List<Suppression> suppressions) {
    /** No gate, nothing suppressed. */
    public static final Policy NONE = new Policy(null, Tolerance.DEFAULT, List.of());

    public Policy {
        suppressions = List.copyOf(suppressions);
    }

    /** The same policy with another gate. */
    public Policy withFailOn(Severity severity) {
        return new Policy(severity, tolerance, suppressions);
    }
}
