package dev.memoryadvisor.measure.histogram;

import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.Program;
import dev.memoryadvisor.fact.RuntimeKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Histograms for tests, one row a line: {@code name instances bytes [module]}. */
final class Histograms {
    static final Program JVM = new Program(RuntimeKind.JVM, null, null, null, null, null, null, null);

    private Histograms() {}

    static ClassHistogram jvm(String input, String table) {
        return histogram(input, "jvm-class-histogram", RuntimeKind.JVM, table, true);
    }

    static ClassHistogram python(String input, String table) {
        return histogram(input, "types", RuntimeKind.CPYTHON, table, null);
    }

    static ClassHistogram histogram(String input, String format, RuntimeKind runtime, String table, Boolean live) {
        List<HistogramRow> rows = new ArrayList<>();
        for (String line : table.strip().split("\n", -1)) {
            String[] cells = line.strip().split("\\s+", -1);
            rows.add(new HistogramRow(
                    cells[0],
                    cells.length > 3 ? cells[3] : null,
                    Long.parseLong(cells[1]),
                    cells[2].equals("-") ? null : Long.valueOf(cells[2]),
                    rows.size() + 1));
        }
        return new ClassHistogram(
                new Origin(input, 1), format, runtime, rows, live, true, true, false, null, null, null);
    }

    static ClassHistogram complete(ClassHistogram h, Boolean complete) {
        return new ClassHistogram(
                h.origin(),
                h.format(),
                h.runtime(),
                h.rows(),
                h.live(),
                complete,
                h.allObjects(),
                h.difference(),
                h.totalInstances(),
                h.totalBytes(),
                h.takenAt());
    }

    /** The same histograms, an hour apart. */
    static List<ClassHistogram> hourly(List<ClassHistogram> histograms) {
        List<ClassHistogram> timed = new ArrayList<>();
        for (ClassHistogram histogram : histograms) {
            timed.add(histogram.withTakenAt(Instant.EPOCH.plusSeconds(3_600L * timed.size())));
        }
        return timed;
    }
}
