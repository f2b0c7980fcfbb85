package dev.memoryadvisor.measure.gc;

import dev.memoryadvisor.fact.CauseSummary;
import dev.memoryadvisor.fact.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collections by cause. The JDK has some forty; more are not kept. */
final class CauseMeter {
    private static final int MOST = 100;

    private static final class Cause {
        private final Origin first;
        private long count;
        private double total;
        private double max;

        private Cause(Origin first) {
            this.first = first;
        }
    }

    private final Map<String, Cause> causes = new LinkedHashMap<>();

    void add(String name, Origin origin, double pauseMillis, double longestMillis) {
        Cause cause = causes.get(name);
        if (cause == null) {
            if (name == null || causes.size() >= MOST) {
                return;
            }
            cause = new Cause(origin);
            causes.put(name, cause);
        }
        cause.count++;
        cause.total += pauseMillis;
        cause.max = Math.max(cause.max, longestMillis);
    }

    long count(String name) {
        Cause cause = causes.get(name);
        return cause == null ? 0 : cause.count;
    }

    Origin first(String name) {
        Cause cause = causes.get(name);
        return cause == null ? null : cause.first;
    }

    List<CauseSummary> summaries(long all, Clock clock) {
        List<CauseSummary> summaries = new ArrayList<>();
        causes.forEach((name, c) -> summaries.add(new CauseSummary(
                c.first, name, c.count, (double) c.count / all, clock.perMinute(c.count), c.total, c.max)));
        return summaries;
    }
}
