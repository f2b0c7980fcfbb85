package dev.memoryadvisor.measure.gc;

import dev.memoryadvisor.fact.GcKind;
import dev.memoryadvisor.fact.GcPause;
import dev.memoryadvisor.fact.GenerationChange;
import dev.memoryadvisor.fact.HumongousSummary;
import dev.memoryadvisor.fact.Origin;

/** Humongous allocation of G1. */
final class HumongousMeter {
    static final String CAUSE = "G1 Humongous Allocation";

    private Origin origin;
    private long collections;
    private long maxRegions;
    private long reclaimed;

    void add(GcPause pause) {
        GenerationChange g = pause.generations();
        boolean caused = pause.kind().collection() && CAUSE.equals(pause.cause());
        if (caused) {
            collections++;
        }
        if (g != null && g.humongousBefore() != null && g.humongousAfter() != null) {
            maxRegions = Math.max(maxRegions, g.humongousBefore());
            if (pause.kind() == GcKind.YOUNG || pause.kind() == GcKind.MIXED) {
                reclaimed += Math.max(0, g.humongousBefore() - g.humongousAfter());
            }
        }
        if (origin == null && (caused || maxRegions > 0)) {
            origin = pause.origin();
        }
    }

    HumongousSummary summary(long all, Clock clock, Long regionBytes) {
        if (origin == null) {
            return null;
        }
        return new HumongousSummary(
                origin,
                collections,
                all == 0 ? 0 : (double) collections / all,
                clock.perMinute(collections),
                maxRegions,
                reclaimed,
                regionBytes);
    }
}
