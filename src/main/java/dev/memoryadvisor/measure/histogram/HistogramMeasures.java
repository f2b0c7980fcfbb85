package dev.memoryadvisor.measure.histogram;

import dev.memoryadvisor.fact.ClassDifference;
import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.ClassRow;
import dev.memoryadvisor.fact.Heap;
import dev.memoryadvisor.fact.HeapOwner;
import dev.memoryadvisor.fact.Layout;
import dev.memoryadvisor.fact.MemoryChart.GrowthLine;
import dev.memoryadvisor.fact.MemoryChart.TopClass;
import dev.memoryadvisor.fact.Program;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.fact.SnapshotSeries;
import dev.memoryadvisor.measure.ownership.ClassOwners;
import dev.memoryadvisor.measure.statistics.Shapes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Measures the class histograms of one request: one process, in time order. */
public final class HistogramMeasures {
    private static final int TOP_CLASSES = 20;

    private HistogramMeasures() {}

    /** What these histograms, in time order, say of this program, whose classes these owners have. */
    public static HistogramMeasurement of(List<ClassHistogram> histograms, Program program, ClassOwners owners) {
        Warnings warnings = new Warnings();
        SeriesChoice choice = SeriesChoice.of(histograms, program, warnings);
        Map<String, Map<String, Object>> figures = figures(histograms, program);
        List<ClassDifference> differences = Differences.of(histograms, program);
        if (choice.last() == null) {
            return new HistogramMeasurement(
                    List.copyOf(differences),
                    warnings.byInput(),
                    figures,
                    List.of(),
                    List.of(),
                    List.of(),
                    Set.of(),
                    Set.of());
        }
        RuntimeKind runtime = choice.last().runtime() == null
                ? program.runtime()
                : choice.last().runtime();
        Snapshots snapshots = warm(choice.series(), warnings);
        boolean series = snapshots.points() >= 2;
        List<ClassLine> lines = series ? snapshots.lines() : List.of();

        List<Object> facts = new ArrayList<>(differences);
        Heap heap = new Heap(choice.last());
        facts.add(heap);
        HeapClasses classes = HeapClasses.of(heap, runtime, growth(lines), owners);
        List<HeapOwner> byOwner = HeapOwners.of(heap, runtime, owners);
        facts.addAll(byOwner);
        facts.addAll(classes.rows());
        if (classes.others() != null) {
            facts.add(classes.others());
        }
        if (runtime == RuntimeKind.JVM) {
            facts.addAll(LoadedClasses.facts(heap));
        }
        Layout layout = LayoutFingerprint.of(choice.last(), program);
        if (layout != null) {
            facts.add(layout);
        }
        List<GrowthLine> chart = List.of();
        if (series) {
            facts.add(fact(snapshots));
            facts.addAll(new Growth(snapshots, runtime, lines).facts(program));
            chart = GrowthChart.of(snapshots, lines);
        }
        Set<String> holds = new TreeSet<>();
        Set<String> misleading = new TreeSet<>();
        needs(heap, layout, snapshots.points(), holds, misleading);
        return new HistogramMeasurement(
                facts, warnings.byInput(), figures, topClasses(classes.rows()), byOwner, chart, holds, misleading);
    }

    /** The series without the snapshots that were taken while the program warmed up. */
    private static Snapshots warm(List<ClassHistogram> series, Warnings warnings) {
        Snapshots all = Snapshots.of(series);
        int cold = all.warmUp();
        for (ClassHistogram histogram : series.subList(0, cold)) {
            warnings.add(
                    histogram,
                    "taken while the program warmed up (fewer than 90 % of its later classes): left out of the series");
        }
        Snapshots warm = cold == 0 ? all : Snapshots.of(series.subList(cold, series.size()));
        if (warm.points() > 1
                && warm.hours() == null
                && warm.histograms().stream().anyMatch(h -> h.takenAt() != null)) {
            warnings.add(
                    warm.histograms().get(0),
                    "times of the snapshots are incomplete or do not rise: no slope per hour, no forecast");
        }
        return warm;
    }

    private static SnapshotSeries fact(Snapshots snapshots) {
        List<Long> totals = new ArrayList<>();
        if (snapshots.bytes()) {
            snapshots.heaps().forEach(h -> totals.add(h.bytes()));
        }
        return new SnapshotSeries(
                snapshots.last().origin(),
                snapshots.points(),
                snapshots.histograms().stream().map(h -> h.origin().input()).toList(),
                totals,
                snapshots.hours() == null
                        ? List.of()
                        : Arrays.stream(snapshots.hours()).boxed().toList(),
                snapshots.live(),
                Shapes.of(snapshots.times(), snapshots.totals()));
    }

    private static Map<String, Double> growth(List<ClassLine> lines) {
        Map<String, Double> growth = new HashMap<>();
        for (ClassLine line : lines) {
            if (line.points() >= 2) {
                growth.put(line.name(), line.growth());
            }
        }
        return growth;
    }

    private static List<TopClass> topClasses(List<ClassRow> rows) {
        return rows.stream()
                .limit(TOP_CLASSES)
                .map(r -> new TopClass(r.name(), r.displayName(), r.instances(), r.bytes()))
                .toList();
    }

    private static void needs(Heap heap, Layout layout, int points, Set<String> holds, Set<String> misleading) {
        holds.add("histogram");
        need("histogram.live", heap.live(), holds, misleading);
        need("histogram.complete", heap.complete(), holds, misleading);
        need("histogram.allObjects", allObjects(heap), holds, misleading);
        need("histogram.layout", layout == null ? null : Boolean.TRUE, holds, misleading);
        need("series.3", points >= 3 ? Boolean.TRUE : null, holds, misleading);
        need("series.5", points >= 5 ? Boolean.TRUE : null, holds, misleading);
    }

    /** A form that counts a part of the objects only says so itself; a complete histogram without that word has all. */
    private static Boolean allObjects(Heap heap) {
        boolean said = heap.allObjects() != null;
        if (said || !Boolean.TRUE.equals(heap.complete())) {
            return heap.allObjects();
        }
        return true;
    }

    private static void need(String word, Boolean value, Set<String> holds, Set<String> misleading) {
        if (value != null) {
            (value ? holds : misleading).add(word);
        }
    }

    private static Map<String, Map<String, Object>> figures(List<ClassHistogram> histograms, Program program) {
        Map<String, Map<String, Object>> byInput = new LinkedHashMap<>();
        for (ClassHistogram histogram : histograms) {
            Map<String, Object> figures = new LinkedHashMap<>();
            Heap heap = new Heap(histogram);
            figures.put("classes", heap.classes());
            if (!histogram.difference()) {
                figures.put("instances", heap.instances());
                if (histogram.totalBytes() != null || histogram.rows().stream().allMatch(r -> r.bytes() != null)) {
                    figures.put("bytes", heap.bytes());
                }
            }
            if (histogram.live() != null) {
                figures.put("live", histogram.live());
            }
            if (histogram.complete() != null) {
                figures.put("complete", histogram.complete());
            }
            Layout layout = LayoutFingerprint.of(histogram, program);
            if (layout != null) {
                figures.put("layout", LayoutFingerprint.text(layout));
            }
            byInput.put(histogram.origin().input(), figures);
        }
        return byInput;
    }
}
