package dev.memoryadvisor.measure.gc;

import dev.memoryadvisor.fact.GcRun;
import java.util.Comparator;
import java.util.List;

/**
 * What rules see of one run that a GC log shows.
 *
 * @param run the run as a whole; also among the facts
 * @param facts the facts
 */
public record RunFacts(GcRun run, List<Object> facts) {
    /** Most runs that rules see. */
    public static final int MOST = 32;

    /** Of two, the one that paused longer has more to say, be it long or in trouble. */
    public static final Comparator<RunFacts> WORTH = Comparator.<RunFacts>comparingDouble(r -> r.run.pauseTotalMillis())
            .thenComparingDouble(r -> r.run.spanSeconds() == null ? 0 : r.run.spanSeconds());

    public RunFacts {
        facts = List.copyOf(facts);
    }
}
