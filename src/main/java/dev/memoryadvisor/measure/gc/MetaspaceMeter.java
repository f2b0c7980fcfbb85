package dev.memoryadvisor.measure.gc;

import dev.memoryadvisor.fact.GcMetaspace;
import dev.memoryadvisor.fact.MetaspaceSummary;

/** Metaspace over a run. */
final class MetaspaceMeter {
    private final Samples samples = Samples.keepingLargest(2, 1);
    private long count;
    private GcMetaspace last;

    void add(GcMetaspace metaspace, double seconds) {
        samples.add(Double.isNaN(seconds) ? count : seconds, (double) metaspace.usedBytes());
        count++;
        last = metaspace;
    }

    MetaspaceSummary summary(long thresholdCollections) {
        if (count == 0) {
            return null;
        }
        double first = samples.at(0, 0);
        double end = samples.at(samples.size() - 1, 0);
        double third = first + (end - first) / 3;
        int i = 0;
        while (i < samples.size() - 1 && samples.at(i, 0) < third) {
            i++;
        }
        long growth = last.usedBytes() - Math.round(samples.at(i, 1));
        return new MetaspaceSummary(
                last.origin(), last.usedBytes(), last.committedBytes(), growth, thresholdCollections);
    }
}
