package dev.memoryadvisor.advice;

import dev.memoryadvisor.finding.Measure;

/**
 * What following a recommendation saves.
 *
 * @param measure what is counted
 * @param bytes saved in addition to the recommendations that rank above it
 * @param alone saved if only this one is followed
 * @param share likely bytes alone as a share of the measure, 0..1; {@code null} if the whole is unknown
 * @param formula how the likely figure comes about
 * @param monthlyCost what that is worth; {@code null} without replicas and price
 */
public record EstimatedSaving(
        Measure measure, Bytes bytes, Bytes alone, Double share, String formula, Money monthlyCost) {}
