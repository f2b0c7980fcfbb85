package dev.memoryadvisor.measure.histogram;

import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.Program;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which histograms make up the series: those of one format and one liveness, the most of them; of equally many those with
 * bytes, then the later ones. All others are single snapshots, said in a warning.
 *
 * @param series in time order; empty if no input is a state of a heap
 * @param last the snapshot that rules see as the heap; {@code null} likewise
 */
record SeriesChoice(List<ClassHistogram> series, ClassHistogram last) {
    private record Key(String format, Boolean live) {}

    static SeriesChoice of(List<ClassHistogram> histograms, Program program, Warnings warnings) {
        Map<Key, List<ClassHistogram>> groups = new LinkedHashMap<>();
        for (ClassHistogram histogram : histograms) {
            if (histogram.difference()) {
                warnings.add(
                        histogram,
                        "differences between two times, not the state of a heap: growth between two points, no"
                                + " snapshot of the series");
            } else if (program.runtime() != null
                    && histogram.runtime() != null
                    && histogram.runtime() != program.runtime()) {
                warnings.add(
                        histogram,
                        "from another runtime (" + histogram.runtime().word() + ") than the program's ("
                                + program.runtime().word() + "): not judged");
            } else {
                Key key = new Key(histogram.format(), histogram.live());
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(histogram);
            }
        }
        List<ClassHistogram> series = List.of();
        for (List<ClassHistogram> group : groups.values()) {
            if (better(group, series)) {
                series = group;
            }
        }
        for (List<ClassHistogram> group : groups.values()) {
            if (!group.equals(series)) {
                group.forEach(h -> warnings.add(
                        h,
                        "of another format or liveness than most snapshots: a snapshot of its own, not part of"
                                + " the series"));
            }
        }
        return new SeriesChoice(List.copyOf(series), last(series, groups.values()));
    }

    private static boolean better(List<ClassHistogram> group, List<ClassHistogram> than) {
        if (group.size() != than.size()) {
            return group.size() > than.size();
        }
        return bytes(group.get(0)) || !bytes(than.get(0));
    }

    /** The end of the series; where that has no bytes, the last snapshot of another format that does. */
    private static ClassHistogram last(List<ClassHistogram> series, Iterable<List<ClassHistogram>> groups) {
        if (series.isEmpty()) {
            return null;
        }
        ClassHistogram last = series.get(series.size() - 1);
        if (!bytes(last)) {
            for (List<ClassHistogram> group : groups) {
                ClassHistogram other = group.get(group.size() - 1);
                if (bytes(other)) {
                    last = other;
                }
            }
        }
        return last;
    }

    private static boolean bytes(ClassHistogram histogram) {
        return histogram.rows().stream().allMatch(r -> r.bytes() != null);
    }
}
