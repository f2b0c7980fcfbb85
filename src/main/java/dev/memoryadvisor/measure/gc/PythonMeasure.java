package dev.memoryadvisor.measure.gc;

import dev.memoryadvisor.fact.CollectableType;
import dev.memoryadvisor.fact.GcLogHeader;
import dev.memoryadvisor.fact.GcRun;
import dev.memoryadvisor.fact.GenerationSummary;
import dev.memoryadvisor.fact.GenerationTotals;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.PythonCollection;
import dev.memoryadvisor.fact.PythonGarbage;
import dev.memoryadvisor.fact.RuntimeKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;

/**
 * Runs of CPython's cyclic collector, which stop the program while they take. Those of the interpreter's end are left out:
 * there all modules go, and with them nearly all objects ({@code Python/pylifecycle.c: finalize_modules}).
 */
final class PythonMeasure {
    /** Full collections of the interpreter's end: before the modules go, after that, and one or two more. */
    private static final int AT_EXIT = 4;

    private static final int FEWEST_TO_RISE = 5;

    private static final class Generation {
        private Origin origin;
        private long runs;
        private long firstObjects;
        private long objects;
        private Long unreachable;
        private Long uncollectable;
        private long withoutGarbage;
        private Double elapsed;
        private Double maxElapsed;
        private Long permanent;
        private boolean rises = true;
    }

    private static final class Garbage {
        private final Origin first;
        private long count;
        private long uncollectable;

        private Garbage(Origin first) {
            this.first = first;
        }
    }

    private static final int MOST_TYPES = 10_000;
    private static final int TYPES_FOR_RULES = 100;

    private final Map<Integer, Generation> generations = new TreeMap<>();
    private final Map<String, Garbage> garbage = new HashMap<>();
    private final Queue<PythonCollection> latest = new ArrayDeque<>();
    private final List<GenerationTotals> totals = new ArrayList<>();
    private String version;
    private Origin first;
    private long runs;
    private long timed;
    private double total;
    private double max;

    void take(PythonCollection c) {
        first = first == null ? c.origin() : first;
        latest.add(c);
        if (latest.size() > AT_EXIT) {
            count(latest.remove());
        }
    }

    private void countLatest() {
        List<PythonCollection> last = List.copyOf(latest);
        latest.clear();
        int end = 1;
        while (end < last.size() && !modulesGone(last.subList(end - 1, last.size()))) {
            end++;
        }
        last.subList(0, Math.min(end, last.size())).forEach(this::count);
    }

    /** Whether nothing ran between the first and the second, the second finds most objects unreachable, and few are left. */
    private static boolean modulesGone(List<PythonCollection> last) {
        if (last.size() < 3 || last.stream().anyMatch(c -> c.generation() != 2 || c.unreachable() == null)) {
            return false;
        }
        PythonCollection before = last.get(0);
        PythonCollection gone = last.get(1);
        long left = before.objectsBefore() - before.unreachable();
        return Math.abs(gone.objectsBefore() - left) <= 0.05 * left
                && gone.unreachable() > gone.objectsBefore() / 3
                && last.stream().skip(2).allMatch(c -> c.objectsBefore() < 0.75 * gone.objectsBefore());
    }

    private void count(PythonCollection c) {
        runs++;
        Generation g = generations.computeIfAbsent(c.generation(), n -> new Generation());
        g.origin = c.origin();
        if (g.runs == 0) {
            g.firstObjects = c.objectsBefore();
        } else {
            g.rises &= c.objectsBefore() > g.objects;
        }
        g.runs++;
        g.objects = c.objectsBefore();
        g.permanent = c.permanent();
        if (c.unreachable() != null) {
            g.unreachable = sum(g.unreachable, c.unreachable());
            g.withoutGarbage += c.unreachable() == 0 ? 1 : 0;
        }
        if (c.uncollectable() != null) {
            g.uncollectable = sum(g.uncollectable, c.uncollectable());
        }
        if (c.elapsedMillis() != null) {
            g.elapsed = (g.elapsed == null ? 0 : g.elapsed) + c.elapsedMillis();
            g.maxElapsed = Math.max(g.maxElapsed == null ? 0 : g.maxElapsed, c.elapsedMillis());
            timed++;
            total += c.elapsedMillis();
            max = Math.max(max, c.elapsedMillis());
        }
    }

    void take(GcLogHeader header) {
        version = header.runtimeVersion() == null ? version : header.runtimeVersion();
    }

    void take(GenerationTotals generation) {
        first = first == null ? generation.origin() : first;
        totals.add(generation);
    }

    void take(PythonGarbage object) {
        first = first == null ? object.origin() : first;
        if (garbage.size() < MOST_TYPES || garbage.containsKey(object.typeName())) {
            Garbage type = garbage.computeIfAbsent(object.typeName(), name -> new Garbage(object.origin()));
            type.count++;
            type.uncollectable += object.uncollectable() ? 1 : 0;
        }
    }

    private List<CollectableType> types() {
        double all = garbage.values().stream().mapToLong(g -> g.count).sum();
        return garbage.entrySet().stream()
                .map(e -> new CollectableType(
                        e.getValue().first,
                        e.getKey(),
                        e.getValue().count,
                        e.getValue().uncollectable,
                        e.getValue().count / all))
                .sorted(Comparator.comparingLong(CollectableType::count)
                        .reversed()
                        .thenComparing(CollectableType::type))
                .limit(TYPES_FOR_RULES)
                .toList();
    }

    private static Long sum(Long before, long more) {
        long sum = (before == null ? 0 : before) + more;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    RunFacts facts() {
        countLatest();
        List<Object> facts = new ArrayList<>();
        GcRun whole = new GcRun(
                first,
                RuntimeKind.CPYTHON,
                null,
                version,
                null,
                runs + totals.stream().mapToLong(GenerationTotals::collections).sum(),
                timed,
                total,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                timed > 0,
                false);
        facts.add(whole);
        generations.forEach((n, g) -> facts.add(new GenerationSummary(
                g.origin,
                n,
                g.runs,
                g.firstObjects,
                g.objects,
                g.unreachable,
                g.uncollectable,
                g.withoutGarbage,
                g.elapsed,
                g.maxElapsed,
                g.permanent,
                g.rises && g.runs >= FEWEST_TO_RISE)));
        facts.addAll(totals);
        facts.addAll(types());
        return new RunFacts(whole, facts);
    }

    /** Collections by generation: {@code generation-0}, … */
    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        totals.forEach(t -> counts.merge("generation-" + t.generation(), t.collections(), Long::sum));
        generations.forEach((n, g) -> counts.merge("generation-" + n, g.runs, Long::sum));
        return counts;
    }

    boolean any() {
        return first != null;
    }

    String version() {
        return version;
    }

    long timed() {
        return timed;
    }

    double totalMillis() {
        return total;
    }

    double maxMillis() {
        return max;
    }
}
