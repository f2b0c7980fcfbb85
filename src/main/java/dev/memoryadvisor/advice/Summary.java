package dev.memoryadvisor.advice;

import dev.memoryadvisor.finding.Measure;
import dev.memoryadvisor.finding.Severity;
import java.util.Map;

/**
 * The answer in short.
 *
 * @param headline one sentence
 * @param potentialSaving what all recommendations save together, by measure
 * @param monthlyCost what that is worth; {@code null} without replicas and price
 * @param counts recommendations by severity
 */
public record Summary(
        String headline, Map<Measure, Bytes> potentialSaving, Money monthlyCost, Map<Severity, Integer> counts) {}
