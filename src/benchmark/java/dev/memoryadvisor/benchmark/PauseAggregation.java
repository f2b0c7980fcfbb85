package dev.memoryadvisor.benchmark;

import com.microsoft.gctoolkit.aggregator.Aggregation;
import com.microsoft.gctoolkit.aggregator.Collates;

/** What GCToolKit's aggregator of pauses writes into. */
@Collates(PauseAggregator.class)
public abstract class PauseAggregation extends Aggregation {
    /** Takes a pause of so many seconds. */
    abstract void pause(double seconds);
}
