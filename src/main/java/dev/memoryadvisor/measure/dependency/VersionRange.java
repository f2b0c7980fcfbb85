package dev.memoryadvisor.measure.dependency;

import java.util.Comparator;

/**
 * Versions from one to another.
 *
 * @param ecosystem whose order of versions counts
 * @param since the first, or {@code null} if all older ones belong to it
 * @param below the first that no longer belongs to it, or {@code null} if all newer ones do
 */
record VersionRange(String ecosystem, String since, String below) {
    /** The range in the columns {@code sinceVersion} and {@code belowVersion}. */
    static VersionRange of(CsvTable.Row row) {
        return new VersionRange(row.text("ecosystem"), row.textOrNull("sinceVersion"), row.textOrNull("belowVersion"));
    }

    boolean contains(String version) {
        Comparator<String> order = VersionOrder.of(ecosystem);
        return (since == null || order.compare(version, since) >= 0)
                && (below == null || order.compare(version, below) < 0);
    }
}
