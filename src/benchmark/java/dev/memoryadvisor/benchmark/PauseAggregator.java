package dev.memoryadvisor.benchmark;

import com.microsoft.gctoolkit.aggregator.Aggregates;
import com.microsoft.gctoolkit.aggregator.Aggregator;
import com.microsoft.gctoolkit.aggregator.EventSource;
import com.microsoft.gctoolkit.event.g1gc.G1GCPauseEvent;
import com.microsoft.gctoolkit.event.generational.GenerationalGCPauseEvent;

/** GCToolKit hands pauses to it. */
@Aggregates({EventSource.G1GC, EventSource.GENERATIONAL})
public final class PauseAggregator extends Aggregator<PauseAggregation> {
    /** An aggregator that writes into this aggregation. */
    public PauseAggregator(PauseAggregation aggregation) {
        super(aggregation);
        register(G1GCPauseEvent.class, event -> aggregation().pause(event.getDuration()));
        register(GenerationalGCPauseEvent.class, event -> aggregation().pause(event.getDuration()));
    }
}
