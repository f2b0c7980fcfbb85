package dev.memoryadvisor.measure.histogram;

import dev.memoryadvisor.fact.HeapOwner;
import dev.memoryadvisor.fact.MemoryChart.GrowthLine;
import dev.memoryadvisor.fact.MemoryChart.TopClass;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the class histograms of one request say.
 *
 * @param facts for the rules: Heap, ClassRow, OtherClasses, HeapOwner, ClassDifference, Layout, SnapshotSeries, ClassGrowth, GrowthGroup
 * @param warnings by name of the input
 * @param figures by name of the input: classes, instances, bytes, live, complete, layout; what is unknown has no entry
 * @param topClasses the largest classes of the last snapshot, at most 20
 * @param owners the last snapshot by owner, the largest first
 * @param growth the total, then what grows most, at most 20 lines
 * @param holds words of {@code @needs} that hold
 * @param misleading words of {@code @needs} whose evidence is there and says the opposite: a truncated histogram for
 *     {@code histogram.complete}
 */
public record HistogramMeasurement(
        List<Object> facts,
        Map<String, List<String>> warnings,
        Map<String, Map<String, Object>> figures,
        List<TopClass> topClasses,
        List<HeapOwner> owners,
        List<GrowthLine> growth,
        Set<String> holds,
        Set<String> misleading) {
    public HistogramMeasurement {
        facts = List.copyOf(facts);
        warnings = Map.copyOf(warnings);
        figures = Map.copyOf(figures);
        topClasses = List.copyOf(topClasses);
        owners = List.copyOf(owners);
        growth = List.copyOf(growth);
        holds = Set.copyOf(holds);
        misleading = Set.copyOf(misleading);
    }
}
