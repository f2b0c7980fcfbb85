package dev.memoryadvisor.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The last snapshot as a whole, with look-ups by class name. A look-up of a class without a row gives 0, which is the
 * truth only in a complete histogram: a rule that relies on it says {@code @needs("histogram.complete")}.
 */
public final class Heap implements Located {
    private final ClassHistogram histogram;
    private final Map<String, HistogramRow> byName;
    private final long instances;
    private final long bytes;

    /** The heap that this histogram describes; rows of one name are added up. */
    public Heap(ClassHistogram histogram) {
        this.histogram = histogram;
        this.byName = new HashMap<>(histogram.rows().size() * 2);
        long instanceSum = 0;
        long byteSum = 0;
        for (HistogramRow row : histogram.rows()) {
            byName.merge(row.name(), row, Heap::sum);
            instanceSum += row.instances();
            byteSum += row.bytes() == null ? 0 : row.bytes();
        }
        this.instances = histogram.totalInstances() == null ? instanceSum : histogram.totalInstances();
        this.bytes = histogram.totalBytes() == null ? byteSum : histogram.totalBytes();
    }

    private static HistogramRow sum(HistogramRow a, HistogramRow b) {
        Long bytes = a.bytes() == null || b.bytes() == null ? null : Long.valueOf(a.bytes() + b.bytes());
        return new HistogramRow(a.name(), a.module(), a.instances() + b.instances(), bytes, a.line());
    }

    @Override
    public Origin origin() {
        return histogram.origin();
    }

    /** Id of the format that the snapshot came in. */
    public String format() {
        return histogram.format();
    }

    /** All instances. */
    public long instances() {
        return instances;
    }

    /** All shallow bytes; 0 where the format has no bytes. */
    public long bytes() {
        return bytes;
    }

    /** Number of classes with a row. */
    public int classes() {
        return byName.size();
    }

    /** Whether unreachable objects are left out; {@code null} if unknown. */
    public Boolean live() {
        return histogram.live();
    }

    /** Whether every class has a row; {@code null} if unknown. */
    public Boolean complete() {
        return histogram.complete();
    }

    /** Whether every object is counted; {@code null} if unknown. */
    public Boolean allObjects() {
        return histogram.allObjects();
    }

    /** Instances of the class of exactly this name. */
    public long instances(String name) {
        HistogramRow row = byName.get(name);
        return row == null ? 0 : row.instances();
    }

    /** Shallow bytes of the class of exactly this name. */
    public long bytes(String name) {
        HistogramRow row = byName.get(name);
        return row == null || row.bytes() == null ? 0 : row.bytes();
    }

    /** Bytes per instance of the class of this name; 0 where there are none. */
    public double averageBytes(String name) {
        HistogramRow row = byName.get(name);
        return row == null || row.bytes() == null || row.instances() == 0 ? 0 : (double) row.bytes() / row.instances();
    }

    /** References that CPython's lists and tuples have room for: 8 B each, beside 56 B of a list and 40 B of a tuple. */
    public double places() {
        long lists = bytes("list") - 56 * instances("list");
        long tuples = bytes("tuple") - 40 * instances("tuple");
        return (lists + tuples) / 8.0;
    }

    /** Where the row of this class stands; the histogram's own origin if it has none. */
    public Origin origin(String name) {
        HistogramRow row = byName.get(name);
        return row == null ? origin() : origin().at(row.line());
    }

    /** Instances of all classes whose name starts so. */
    public long instancesMatching(String prefix) {
        long sum = 0;
        for (HistogramRow row : byName.values()) {
            if (row.name().startsWith(prefix)) {
                sum += row.instances();
            }
        }
        return sum;
    }

    /** Shallow bytes of all classes whose name starts so. */
    public long bytesMatching(String prefix) {
        long sum = 0;
        for (HistogramRow row : byName.values()) {
            if (row.name().startsWith(prefix) && row.bytes() != null) {
                sum += row.bytes();
            }
        }
        return sum;
    }

    /** Names of the classes that have at least and at most so many instances, in the order of the input. */
    public List<String> namesWithInstances(double least, double most) {
        return histogram.rows().stream()
                .map(HistogramRow::name)
                .distinct()
                .filter(n -> instances(n) >= least && instances(n) <= most)
                .toList();
    }

    /** The rows, in the order of the input. */
    public List<HistogramRow> rows() {
        return histogram.rows();
    }
}
