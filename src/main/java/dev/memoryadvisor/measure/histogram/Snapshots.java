package dev.memoryadvisor.measure.histogram;

import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.Heap;
import dev.memoryadvisor.fact.HistogramRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Snapshots of one format and one liveness, in time order.
 *
 * @param histograms the snapshots
 * @param heaps the same as heaps
 * @param hours time of each since the first; {@code null} unless every time is known and later than the one before
 */
@SuppressWarnings("ArrayRecordComponent") // used inside this package only, and never compared
record Snapshots(List<ClassHistogram> histograms, List<Heap> heaps, double[] hours) {
    private static final int KEPT_AFTER_WARM_UP = 6;
    private static final double WARM_SHARE = 0.90;

    static Snapshots of(List<ClassHistogram> histograms) {
        return new Snapshots(
                List.copyOf(histograms), histograms.stream().map(Heap::new).toList(), hours(histograms));
    }

    int points() {
        return histograms.size();
    }

    Heap last() {
        return heaps.get(points() - 1);
    }

    Boolean live() {
        return histograms.get(0).live();
    }

    /** Whether the format gives bytes. */
    boolean bytes() {
        return histograms.stream().allMatch(h -> h.rows().stream().allMatch(r -> r.bytes() != null));
    }

    /** Size of each snapshot: bytes, else instances. */
    double[] totals() {
        boolean bytes = bytes();
        return heaps.stream()
                .mapToDouble(h -> bytes ? h.bytes() : h.instances())
                .toArray();
    }

    /** Hours, or the number of the snapshot where times are unknown. */
    double[] times() {
        if (hours != null) {
            return hours;
        }
        double[] numbers = new double[points()];
        Arrays.setAll(numbers, i -> i);
        return numbers;
    }

    /**
     * How many leading snapshots were taken while the program still warmed up: fewer classes than nine tenths of the
     * most. Only said where six remain, and of complete snapshots, as the rows of others are cut at will.
     */
    int warmUp() {
        if (histograms.stream().anyMatch(h -> !Boolean.TRUE.equals(h.complete()))) {
            return 0;
        }
        int most = heaps.stream().mapToInt(Heap::classes).max().orElse(0);
        int cold = 0;
        while (points() - cold > KEPT_AFTER_WARM_UP && heaps.get(cold).classes() < WARM_SHARE * most) {
            cold++;
        }
        return heaps.get(cold).classes() < WARM_SHARE * most ? 0 : cold;
    }

    /**
     * Every class over the snapshots in which it is known: without a row it is 0 in a complete one, else unknown. The
     * JVM's fillers are left out.
     */
    List<ClassLine> lines() {
        Map<String, HistogramRow> rows = new LinkedHashMap<>();
        Map<String, Integer> rowOf = new LinkedHashMap<>();
        List<Map<String, long[]>> sizes = new ArrayList<>();
        for (int i = 0; i < points(); i++) {
            Map<String, long[]> size = new LinkedHashMap<>();
            for (HistogramRow row : histograms.get(i).rows()) {
                if (size.containsKey(row.name()) || JvmNames.filler(row.name())) {
                    continue;
                }
                Heap heap = heaps.get(i);
                size.put(row.name(), new long[] {heap.instances(row.name()), heap.bytes(row.name())});
                rows.put(row.name(), row);
                rowOf.put(row.name(), i);
            }
            sizes.add(size);
        }
        double[] times = times();
        boolean bytes = bytes();
        List<ClassLine> lines = new ArrayList<>(rows.size());
        rows.forEach((name, row) -> lines.add(line(row, rowOf.get(name), sizes, times, bytes)));
        return lines;
    }

    private ClassLine line(
            HistogramRow row, int lastSnapshot, List<Map<String, long[]>> sizes, double[] times, boolean bytes) {
        int[] known = new int[points()];
        double[] instances = new double[points()];
        double[] byteSizes = new double[points()];
        int count = 0;
        for (int i = 0; i < points(); i++) {
            long[] size = sizes.get(i).get(row.name());
            if (size == null && !Boolean.TRUE.equals(histograms.get(i).complete())) {
                continue;
            }
            known[count] = i;
            instances[count] = size == null ? 0 : size[0];
            byteSizes[count] = size == null ? 0 : size[1];
            count++;
        }
        int[] snapshots = Arrays.copyOf(known, count);
        return new ClassLine(
                row,
                lastSnapshot,
                snapshots,
                Arrays.stream(snapshots).mapToDouble(i -> times[i]).toArray(),
                Arrays.copyOf(instances, count),
                bytes ? Arrays.copyOf(byteSizes, count) : null);
    }

    private static double[] hours(List<ClassHistogram> histograms) {
        double[] hours = new double[histograms.size()];
        Instant first = histograms.get(0).takenAt();
        for (int i = 0; i < hours.length; i++) {
            Instant taken = histograms.get(i).takenAt();
            if (first == null || taken == null) {
                return null;
            }
            hours[i] = Duration.between(first, taken).toMillis() / 3_600_000.0;
            if (i > 0 && hours[i] <= hours[i - 1]) {
                return null;
            }
        }
        return hours;
    }
}
