package dev.memoryadvisor.measure.gc;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the measures of one GC log found.
 *
 * @param runs what rules see of each run
 * @param figures {@code pauses}, {@code pauseTotalMillis}, {@code pauseMaxMillis}, {@code pauseP99Millis} (of all pauses that
 *     the log records), {@code collections} (kind → count, all), {@code throughput} (those that a histogram caused left out),
 *     {@code collector}, {@code runtimeVersion}, {@code spanSeconds}; absent if unknown
 * @param charts points for charts
 * @param needs words of the needs that this log meets
 * @param heapInspections full collections that class histograms of live objects caused
 * @param runsLeftOut runs that rules do not see because there are too many: those that paused least
 * @param warnings what in the log contradicts itself
 */
public record GcResult(
        List<RunFacts> runs,
        Map<String, Object> figures,
        GcCharts charts,
        Set<String> needs,
        long heapInspections,
        int runsLeftOut,
        List<String> warnings) {
    public GcResult {
        runs = List.copyOf(runs);
        figures = Map.copyOf(figures);
        needs = Set.copyOf(needs);
        warnings = List.copyOf(warnings);
    }
}
