package dev.memoryadvisor.advice;

import dev.memoryadvisor.finding.Amount;
import dev.memoryadvisor.finding.Measure;
import dev.memoryadvisor.finding.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts recommendations in a nutshell. */
final class Summarising {
    private Summarising() {}

    static Summary of(List<Recommendation> recommendations, Pricing pricing) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, 0);
        }
        Map<Measure, Bytes> savings = new EnumMap<>(Measure.class);
        for (Recommendation recommendation : recommendations) {
            counts.merge(recommendation.severity(), 1, Integer::sum);
            EstimatedSaving saving = recommendation.saving();
            if (saving != null) {
                savings.merge(saving.measure(), saving.bytes(), Bytes::plus);
            }
        }
        Bytes heap = savings.getOrDefault(Measure.HEAP, Bytes.NONE);
        Money money = heap.likely() > 0 ? pricing.worth(Measure.HEAP, heap.likely()) : null;
        return new Summary(headline(recommendations, heap), savings, money, counts);
    }

    private static String headline(List<Recommendation> recommendations, Bytes heap) {
        if (recommendations.isEmpty()) {
            return "Nothing to recommend: no rule found anything in what was sent.";
        }
        Recommendation first = recommendations.get(0);
        String count = recommendations.size() == 1 ? "1 recommendation" : recommendations.size() + " recommendations";
        String saving = heap.likely() > 0 ? ", likely saving " + Amount.bytes(heap.likely()) + " of heap" : "";
        return count + saving + "; first: " + first.title() + " ("
                + first.subject().displayName() + ", " + first.severity().word() + ").";
    }
}
