package dev.memoryadvisor.reading.guppy;

import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.RowCollector;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** One partition while it is read. */
final class Partition {
    private static final Set<String> BY_KIND = Set.of("Kind (class / dict of class)", "Class", "Type");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,11}(?:\\.\\d{1,9})?");

    private static final int LONGEST_NAME = 4096;

    private final Origin origin;
    private final RowCollector rows = new RowCollector();
    private String view;
    private long next;
    private Long totalInstances;
    private Long totalBytes;
    private Instant takenAt;
    private boolean instanceDicts;

    Partition(String input, int line) {
        origin = new Origin(input, line);
    }

    /** What the partition is by, or {@code null} until it is known. */
    String view() {
        return view;
    }

    void view(String newView) {
        view = newView;
    }

    /** Whether its rows are classes. */
    boolean byKind() {
        return view != null && BY_KIND.contains(view);
    }

    void totals(OptionalLong instances, OptionalLong bytes) {
        totalInstances(instances);
        totalBytes(bytes);
    }

    void totalInstances(OptionalLong instances) {
        totalInstances = instances.isPresent() ? instances.getAsLong() : null;
    }

    void totalBytes(OptionalLong bytes) {
        totalBytes = bytes.isPresent() ? bytes.getAsLong() : null;
    }

    /** Seconds since 1970 as Python's {@code time.time()} gives them. */
    void takenAt(String seconds) {
        if (SECONDS.matcher(seconds).matches()) {
            takenAt = Instant.ofEpochMilli(Math.round(Double.parseDouble(seconds) * 1000));
        }
    }

    /** Index of the row that should come next. */
    long next() {
        return next;
    }

    void next(long index) {
        next = index;
    }

    /** Adds a row; {@code false} if the sums become larger than can be. */
    boolean add(HistogramRow row) {
        instanceDicts |= row.name().startsWith("dict of ") && row.name().indexOf('.') > 0;
        return rows.add(row);
    }

    /** Takes a further line of a name; {@code false} if there is no row that it could belong to. */
    boolean continues(String rest) {
        if (rows.isEmpty()) {
            return false;
        }
        String name = rows.last().name();
        if (name.length() + rest.length() > LONGEST_NAME) {
            return false;
        }
        boolean brokenAtBlank = name.endsWith(" of") || name.endsWith(",");
        rows.renameLast(brokenAtBlank ? name + " " + rest : name + rest);
        return true;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    private boolean difference() {
        return rows.negative() || negative(totalInstances) || negative(totalBytes);
    }

    private static boolean negative(Long total) {
        return total != null && total < 0;
    }

    private Boolean complete() {
        if (totalInstances == null || totalBytes == null) {
            return null;
        }
        boolean named = rows.rows().stream().noneMatch(row -> row.name().isEmpty());
        return named && totalInstances == rows.instances() && totalBytes == rows.bytes();
    }

    /** What the reader of the answer should know about it. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        Boolean complete = complete();
        if (complete == null) {
            warnings.add(
                    "the partition at line " + origin.line() + " has no totals: whether rows are missing is unknown");
        } else if (!complete) {
            warnings.add(String.format(
                    Locale.ROOT,
                    "the partition at line %d is not whole: its heading says %,d objects and %,d bytes, its rows add up"
                            + " to %,d and %,d; .dump() gives every row",
                    origin.line(),
                    totalInstances,
                    totalBytes,
                    rows.instances(),
                    rows.bytes()));
        }
        if (instanceDicts) {
            warnings.add("on CPython 3.11 and newer guppy makes the __dict__ of each instance that it looks at: rows"
                    + " \"dict of …\" may be its own doing");
        }
        return warnings;
    }

    ClassHistogram histogram() {
        return new ClassHistogram(
                origin,
                GuppyReader.ID,
                RuntimeKind.CPYTHON,
                rows.rows().stream().filter(row -> !row.name().isEmpty()).toList(),
                null,
                complete(),
                true,
                difference(),
                totalInstances,
                totalBytes,
                takenAt);
    }
}
