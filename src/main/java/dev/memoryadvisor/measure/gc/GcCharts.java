package dev.memoryadvisor.measure.gc;

import dev.memoryadvisor.fact.MemoryChart.HeapPoint;
import dev.memoryadvisor.fact.MemoryChart.LivePoint;
import dev.memoryadvisor.fact.MemoryChart.PausePoint;
import java.util.List;

/**
 * Points of a GC log for charts, at most 2,000 a line, in time order.
 *
 * @param heap heap before and after collections
 * @param pauses stop-the-world pauses; of those that had to be thinned, the longest ones
 * @param liveSet points of the live set
 */
public record GcCharts(List<HeapPoint> heap, List<PausePoint> pauses, List<LivePoint> liveSet) {
    public GcCharts {
        heap = List.copyOf(heap);
        pauses = List.copyOf(pauses);
        liveSet = List.copyOf(liveSet);
    }
}
