package dev.memoryadvisor.advice;

import dev.memoryadvisor.finding.Severity;

/**
 * A recommendation of the baseline that no longer stands.
 *
 * @param ruleId its rule
 * @param title its title
 * @param severity its severity
 * @param subject name of its subject
 * @param fingerprint its fingerprint
 */
public record Fixed(String ruleId, String title, Severity severity, String subject, String fingerprint) {}
