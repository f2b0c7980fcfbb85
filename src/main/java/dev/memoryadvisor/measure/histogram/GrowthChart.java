package dev.memoryadvisor.measure.histogram;

import dev.memoryadvisor.fact.MemoryChart.GrowthLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of the chart of growth: the total and the classes that gain most. */
final class GrowthChart {
    private static final int MOST_LINES = 20;
    private static final int MOST_POINTS = 2_000;

    private GrowthChart() {}

    static List<GrowthLine> of(Snapshots snapshots, List<ClassLine> lines) {
        String unit = snapshots.bytes() ? "bytes" : "instances";
        List<GrowthLine> chart = new ArrayList<>();
        chart.add(line(null, "total", unit, snapshots.times(), snapshots.totals()));
        lines.stream()
                .filter(l -> l.points() >= 2 && l.growth() > 0)
                .sorted(Comparator.comparingDouble(ClassLine::growth).reversed().thenComparing(ClassLine::name))
                .limit(MOST_LINES - 1)
                .forEach(l -> chart.add(line(l.name(), ClassNames.display(l.name()), unit, l.times(), l.size())));
        return chart;
    }

    private static GrowthLine line(String name, String displayName, String unit, double[] times, double[] values) {
        int points = Math.min(values.length, MOST_POINTS);
        List<Double> hours = new ArrayList<>(points);
        List<Long> sizes = new ArrayList<>(points);
        for (int i = 0; i < points; i++) {
            int index = points == values.length ? i : (int) ((long) i * (values.length - 1) / (points - 1));
            hours.add(times[index]);
            sizes.add((long) values[index]);
        }
        return new GrowthLine(name, displayName, unit, hours, sizes);
    }
}
