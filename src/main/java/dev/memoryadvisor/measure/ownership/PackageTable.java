package dev.memoryadvisor.measure.ownership;

import dev.memoryadvisor.measure.dependency.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which package (of Java classes, of Python modules) comes from which dependency, by longest prefix. The rows of {@code
 * rules/dependency/packages.csv} were read from the artifacts themselves; a package that several artifacts share has no
 * row.
 */
public final class PackageTable {
    private static final String FILE = "packages.csv";

    private final Map<String, Map<String, String>> byEcosystem = new HashMap<>();

    private PackageTable(List<CsvTable.Row> rows) {
        for (CsvTable.Row row : rows) {
            byEcosystem
                    .computeIfAbsent(row.text("ecosystem"), k -> new HashMap<>())
                    .put(row.text("prefix"), row.text("package"));
        }
    }

    /** The table in this stream. */
    public static PackageTable read(InputStream in) throws IOException {
        return new PackageTable(CsvTable.read(FILE, in));
    }

    /** The table that is shipped, read when it is first needed. */
    public static PackageTable shipped() {
        return Shipped.TABLE;
    }

    /**
     * The dependency that this class comes from.
     *
     * @param ecosystem {@code maven} or {@code pypi}
     * @param className qualified name of a class that is no array
     * @return its name as the ecosystem normalises it, or {@code null} if no row tells
     */
    String owner(String ecosystem, String className) {
        Map<String, String> packages = byEcosystem.getOrDefault(ecosystem, Map.of());
        for (int end = className.lastIndexOf('.'); end > 0; end = className.lastIndexOf('.', end - 1)) {
            String owner = packages.get(className.substring(0, end));
            if (owner != null) {
                return owner;
            }
        }
        return null;
    }

    /** Initialised when it is first used. */
    private static final class Shipped {
        private static final PackageTable TABLE = open();

        private static PackageTable open() {
            try (InputStream in = CsvTable.shipped(FILE)) {
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Shipped() {}
    }
}
