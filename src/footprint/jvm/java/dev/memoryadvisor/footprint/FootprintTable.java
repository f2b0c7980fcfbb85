package dev.memoryadvisor.footprint;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** {@code footprints.csv}: what each library costs. */
final class FootprintTable {
    static final String COLUMNS = "ecosystem,name,import,version,runtime,residentBytes,modules,importMillis,upperBound,"
            + "method,measured,metaspaceBytes,heapBytes,classes,jarBytes";

    private static final String MAVEN = "maven";
    private static final int WIDTH = COLUMNS.split(",", -1).length;

    private FootprintTable() {}

    /** The rows of these libraries; those that cannot be measured have none. */
    static List<String> rows(Map<String, Library> libraries, Measurements measurements, LocalDate today)
            throws InterruptedException {
        List<String> rows = new ArrayList<>();
        for (Library library : libraries.values()) {
            Figures with = measurements.of(library.entry());
            Figures without = measurements.of(library.baseline());
            if (with != null && without != null) {
                Figures cost = with.minus(without);
                rows.add(Csv.line(
                        MAVEN,
                        library.artifact(),
                        library.entryPoint(),
                        library.version(),
                        Measurements.RUNTIME,
                        "",
                        "",
                        "",
                        upperBound(library, libraries.get(library.baseline())),
                        method(library),
                        today,
                        Math.max(0, cost.metaspaceBytes()),
                        Math.max(0, cost.heapBytes()),
                        Math.max(0, cost.classes()),
                        jarBytes(library, measurements)));
            }
        }
        return rows;
    }

    /** The rows of other ecosystems in a table, widened where it is an older one. */
    static List<String> others(Path table) throws IOException {
        List<String> lines = new ArrayList<>();
        for (List<String> row : Csv.rows(table)) {
            if (!row.get(0).equals(MAVEN)) {
                lines.add(Csv.line(Arrays.copyOf(row.toArray(), WIDTH)));
            }
        }
        return lines;
    }

    /** Whether something stands beside the library that is not in what it is compared with either. */
    private static boolean upperBound(Library library, Library baseline) {
        return !(baseline == null ? List.of() : baseline.coordinates()).containsAll(library.beside());
    }

    private static String method(Library library) {
        String against = library.baseline().equals("Nothing")
                ? "less one that does nothing"
                : "less one that runs only the entry " + library.baseline();
        String beside = library.beside().isEmpty() ? "" : "; beside it " + String.join(" ", library.beside());
        return "fresh JVM (" + Jvm.OPTIONS + ") that " + library.use() + beside + "; " + against
                + "; after two full collections: median of 3";
    }

    private static Long jarBytes(Library library, Measurements measurements) {
        return measurements.jars(library.entry()).stream()
                .filter(jar -> jar.artifact().equals(library.artifact()))
                .map(jar -> jar.file().toFile().length())
                .findFirst()
                .orElse(null);
    }
}
