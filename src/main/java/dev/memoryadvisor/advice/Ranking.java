package dev.memoryadvisor.advice;

import dev.memoryadvisor.fact.Facts;
import dev.memoryadvisor.fact.Heap;
import dev.memoryadvisor.fact.MetaspaceSummary;
import dev.memoryadvisor.finding.Finding;
import dev.memoryadvisor.finding.Saving;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The order of recommendations: severity, cause before symptom, confidence, likely saving as a share of its measure,
 * effort, rule id, subject. A plain order, no score.
 */
final class Ranking {
    /** Which of several joined findings gives the recommendation its name. */
    static final Comparator<Finding> PRIMARY = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::category)
            .thenComparing(Finding::ruleId)
            .thenComparing(f -> f.subject().name());

    private Ranking() {}

    static List<Joined> order(List<Joined> joined, Facts facts) {
        List<Joined> sorted = new ArrayList<>(joined);
        sorted.sort(Comparator.comparing(Joined::severity)
                .thenComparing(j -> !j.causes().isEmpty())
                .thenComparing(Joined::confidence)
                .thenComparing(j -> -shareOrNone(j, facts))
                .thenComparing(j -> j.primary().rule().effort())
                .thenComparing(j -> j.primary().ruleId())
                .thenComparing(j -> j.primary().subject().name()));
        return sorted;
    }

    private static double shareOrNone(Joined joined, Facts facts) {
        Double share = joined.saving() == null ? null : share(joined.saving(), facts);
        return share == null ? -1 : share;
    }

    /** The likely saving as a share of its measure; {@code null} if the whole is not known. */
    static Double share(Saving saving, Facts facts) {
        Long whole;
        switch (saving.measure()) {
            case HEAP:
                whole = facts.first(Heap.class)
                        .map(Heap::bytes)
                        .orElse(facts.program().maxHeapBytes());
                break;
            case METASPACE:
                whole = facts.first(MetaspaceSummary.class)
                        .map(MetaspaceSummary::lastCommittedBytes)
                        .orElse(null);
                break;
            default:
                whole = Stream.of(
                                facts.program().memoryLimitBytes(),
                                facts.program().maxHeapBytes())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
                break;
        }
        return whole == null || whole <= 0 ? null : Double.valueOf(Math.min(1.0, (double) saving.likely() / whole));
    }
}
