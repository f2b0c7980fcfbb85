package dev.memoryadvisor.measure.gc;

import dev.memoryadvisor.fact.GcSafepoint;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.SafepointSummary;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Safepoints of a run. HotSpot has some hundred operations ({@code runtime/vmOperation.hpp}); more are not kept. */
final class SafepointMeter {
    private static final int MOST = 200;

    /** Operations of collectors; {@code X} is ZGC without generations in JDK 21 to 23. */
    private static final Pattern COLLECTION =
            Pattern.compile("(?:G1|Parallel|Serial|Gen|CMS|CGC|Shenandoah|[ZX](?=[A-Z])|CollectFor|PS).*");

    private final Map<String, Double> others = new HashMap<>();
    private final Map<String, Boolean> known = new HashMap<>();
    private long count;
    private double total;
    private double gc;
    private double longest = -1;
    private double maxReaching;
    private double totalReaching;
    private boolean named;
    private Origin origin;

    void add(GcSafepoint safepoint) {
        count++;
        total += safepoint.totalMillis();
        if (safepoint.reachingMillis() != null) {
            maxReaching = Math.max(maxReaching, safepoint.reachingMillis());
            totalReaching += safepoint.reachingMillis();
        }
        if (safepoint.totalMillis() > longest) {
            longest = safepoint.totalMillis();
            origin = safepoint.origin();
        }
        String operation = safepoint.operation();
        if (operation == null) {
            return;
        }
        named = true;
        if (collection(operation)) {
            gc += safepoint.totalMillis();
        } else if (others.size() < MOST || others.containsKey(operation)) {
            others.merge(operation, safepoint.totalMillis(), Double::sum);
        }
    }

    private boolean collection(String operation) {
        if (known.size() >= MOST && !known.containsKey(operation)) {
            return COLLECTION.matcher(operation).matches();
        }
        return known.computeIfAbsent(operation, o -> COLLECTION.matcher(o).matches());
    }

    SafepointSummary summary() {
        if (count == 0) {
            return null;
        }
        String top = null;
        double topMillis = 0;
        for (Map.Entry<String, Double> e : others.entrySet()) {
            if (e.getValue() > topMillis
                    || (top != null && e.getValue() == topMillis && e.getKey().compareTo(top) < 0)) {
                top = e.getKey();
                topMillis = e.getValue();
            }
        }
        return new SafepointSummary(
                origin,
                count,
                total,
                maxReaching,
                totalReaching,
                named && total > 0 ? Double.valueOf(Math.min(1, gc / total)) : null,
                top,
                topMillis);
    }
}
