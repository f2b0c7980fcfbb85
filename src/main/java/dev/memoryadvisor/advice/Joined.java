package dev.memoryadvisor.advice;

import dev.memoryadvisor.finding.Confidence;
import dev.memoryadvisor.finding.Finding;
import dev.memoryadvisor.finding.Saving;
import dev.memoryadvisor.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Findings that say the same, joined, with what links say of them. Mutable while links are applied. */
final class Joined {
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> correlationRules = new TreeSet<>();
    private final Set<String> reasons = new LinkedHashSet<>();
    private final Set<Joined> causes = new LinkedHashSet<>();
    private Severity severity;
    private Confidence confidence;

    /** Begins with one finding. */
    Joined(Finding finding) {
        findings.add(finding);
        severity = finding.severity();
        confidence = finding.confidence();
    }

    /** Takes over what another says. */
    void absorb(Joined other) {
        findings.addAll(other.findings);
        findings.sort(Ranking.PRIMARY);
        correlationRules.addAll(other.correlationRules);
        reasons.addAll(other.reasons);
        severity = severity.atLeast(other.severity) ? severity : other.severity;
        confidence = confidence.compareTo(other.confidence) <= 0 ? confidence : other.confidence;
    }

    /** Something speaks against it. */
    void contradicted(String ruleId, String reason) {
        severity = severity.atMost(Severity.LOW);
        confidence = Confidence.LOW;
        note(ruleId, reason);
    }

    /** A second, independent signal says so too: a leak that two signals show is critical and sure. */
    void confirmed(String ruleId, String reason, boolean leak) {
        confidence = leak ? Confidence.HIGH : confidence.up();
        if (leak) {
            severity = Severity.CRITICAL;
        }
        note(ruleId, reason);
    }

    /** Another is its cause. */
    void explainedBy(Joined cause, String ruleId, String reason) {
        causes.add(cause);
        note(ruleId, reason);
    }

    /**
     * A cause is as bad as what it leads to, as far as its confidence allows.
     *
     * @return whether that made it worse
     */
    boolean inherit(Severity ofSymptom) {
        Severity allowed = confidence == Confidence.LOW ? ofSymptom.atMost(Severity.MEDIUM) : ofSymptom;
        if (severity.atLeast(allowed)) {
            return false;
        }
        severity = allowed;
        return true;
    }

    void note(String ruleId, String reason) {
        correlationRules.add(ruleId);
        reasons.add(reason);
    }

    /** The finding that gives the recommendation its name. */
    Finding primary() {
        return findings.get(0);
    }

    List<Finding> findings() {
        return findings;
    }

    Set<String> reasons() {
        return reasons;
    }

    Set<Joined> causes() {
        return causes;
    }

    Severity severity() {
        return severity;
    }

    Confidence confidence() {
        return confidence;
    }

    /** The primary finding's saving, else the first of the others'. */
    Saving saving() {
        return findings.stream()
                .map(Finding::saving)
                .filter(s -> s != null)
                .findFirst()
                .orElse(null);
    }

    List<String> ruleIds() {
        Set<String> ids = new LinkedHashSet<>();
        findings.forEach(f -> ids.add(f.ruleId()));
        ids.addAll(correlationRules);
        return List.copyOf(ids);
    }
}
