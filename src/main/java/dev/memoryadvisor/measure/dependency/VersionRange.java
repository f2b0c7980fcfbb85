package dev.memoryadvisor.measure.dependency;

/**
 * Versions from one to another.
 *
 * @param since the first, or {@code null} if all older ones belong to it
 * @param below the first that no longer belongs to it, or {@code null} if all newer ones do
 */
record VersionRange(String since, String below) {
    /** The range in the columns {@code sinceVersion} and {@code belowVersion}. */
    static VersionRange of(CsvTable.Row row) {
        return new VersionRange(row.textOrNull("sinceVersion"), row.textOrNull("belowVersion"));
    }

    boolean contains(String version) {
        return (since == null || Versions.ORDER.compare(version, since) >= 0)
                && (below == null || Versions.ORDER.compare(version, below) < 0);
    }
}
