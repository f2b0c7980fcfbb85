package dev.memoryadvisor.measure.histogram;

import dev.memoryadvisor.fact.ClassDifference;
import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.ClassOrigin;
import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.fact.Program;
import dev.memoryadvisor.fact.RuntimeKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a tool says that compared two states of a heap itself: evidence of growth between two points, and of no more. */
final class Differences {
    private static final int MOST = 20;

    private Differences() {}

    /** What grew in the last of these that is a difference; empty if none is. */
    static List<ClassDifference> of(List<ClassHistogram> histograms, Program program) {
        List<ClassHistogram> differences =
                histograms.stream().filter(ClassHistogram::difference).toList();
        if (differences.isEmpty()) {
            return List.of();
        }
        ClassHistogram last = differences.get(differences.size() - 1);
        RuntimeKind runtime = last.runtime() == null ? program.runtime() : last.runtime();
        List<HistogramRow> grown = last.rows().stream()
                .filter(r -> r.instances() > 0 && (r.bytes() == null || r.bytes() > 0))
                .sorted(Comparator.comparingLong(Differences::size).reversed())
                .toList();
        String own = grown.stream()
                .filter(r -> ClassNames.origin(runtime, r.name(), r.module()) == ClassOrigin.APPLICATION)
                .map(HistogramRow::name)
                .findFirst()
                .orElse(null);
        List<ClassDifference> facts = new ArrayList<>();
        for (HistogramRow row : grown.subList(0, Math.min(MOST, grown.size()))) {
            facts.add(new ClassDifference(
                    last.origin().at(row.line()),
                    row.name(),
                    ClassNames.display(row.name()),
                    ClassNames.origin(runtime, row.name(), row.module()),
                    facts.size() + 1,
                    row.instances(),
                    row.bytes(),
                    own,
                    grown.size()));
        }
        return facts;
    }

    private static long size(HistogramRow row) {
        return row.bytes() == null ? row.instances() : row.bytes();
    }
}
