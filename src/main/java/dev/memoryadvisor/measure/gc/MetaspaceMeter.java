package dev.memoryadvisor.measure.gc;

import dev.memoryadvisor.fact.GcMetaspace;
import dev.memoryadvisor.fact.MetaspaceSummary;
import dev.memoryadvisor.fact.Origin;

/** Metaspace over a run. */
final class MetaspaceMeter {
    private final Samples samples = Samples.keepingLargest(2, 1);
    private long count;
    private long used;
    private Long committed;
    private Origin origin;

    void add(GcMetaspace metaspace, double seconds) {
        samples.add(Double.isNaN(seconds) ? count : seconds, (double) metaspace.usedBytes());
        count++;
        used = metaspace.usedBytes();
        committed = metaspace.committedBytes();
        origin = metaspace.origin();
    }

    MetaspaceSummary summary(long thresholdCollections) {
        if (count == 0) {
            return null;
        }
        double first = samples.at(0, 0);
        double last = samples.at(samples.size() - 1, 0);
        double third = first + (last - first) / 3;
        int i = 0;
        while (i < samples.size() - 1 && samples.at(i, 0) < third) {
            i++;
        }
        return new MetaspaceSummary(origin, used, committed, used - Math.round(samples.at(i, 1)), thresholdCollections);
    }
}
