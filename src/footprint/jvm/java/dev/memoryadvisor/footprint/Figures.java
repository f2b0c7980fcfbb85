package dev.memoryadvisor.footprint;

import java.util.Comparator;
import java.util.List;

/**
 * What a JVM holds.
 *
 * @param metaspaceBytes metaspace in use, class space included
 * @param heapBytes heap in use after full collections
 * @param classes classes loaded
 */
record Figures(long metaspaceBytes, long heapBytes, long classes) {
    static Figures parse(String line) {
        String[] parts = line.strip().split(" ", -1);
        return new Figures(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
    }

    /** The median of each. */
    static Figures median(List<Figures> runs) {
        return new Figures(
                middle(runs.stream().map(Figures::metaspaceBytes).toList()),
                middle(runs.stream().map(Figures::heapBytes).toList()),
                middle(runs.stream().map(Figures::classes).toList()));
    }

    private static long middle(List<Long> values) {
        return values.stream().sorted(Comparator.naturalOrder()).toList().get(values.size() / 2);
    }

    Figures minus(Figures other) {
        return new Figures(metaspaceBytes - other.metaspaceBytes, heapBytes - other.heapBytes, classes - other.classes);
    }

    Figures plus(Figures other) {
        return new Figures(metaspaceBytes + other.metaspaceBytes, heapBytes + other.heapBytes, classes + other.classes);
    }
}
