package dev.memoryadvisor.measure.dependency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The tables in {@code rules/dependency}. A dependency is looked up by its ecosystem and normal name. */
public final class DependencyTables {
    private final Map<Key, List<FootprintRow>> footprints = new LinkedHashMap<>();
    private final Map<Key, List<AlternativeRow>> alternatives = new LinkedHashMap<>();
    private final Map<Key, Set<String>> purposes = new LinkedHashMap<>();
    private final Map<Key, String> tools = new LinkedHashMap<>();

    private record Key(String ecosystem, String name) {
        static Key of(CsvTable.Row row) {
            return new Key(row.text("ecosystem"), row.text("name"));
        }
    }

    /**
     * What importing a distribution costs.
     *
     * @param importName what was imported
     * @param version version that was measured
     * @param residentBytes resident memory that it added to a fresh process
     * @param modules modules that it loaded, or {@code null}
     * @param importMillis time it took, or {@code null}
     * @param upperBound whether optional dependencies that happened to be installed are in the figure
     * @param source method, runtime and date
     */
    record FootprintRow(
            String importName,
            String version,
            long residentBytes,
            Integer modules,
            Double importMillis,
            boolean upperBound,
            String source) {}

    /**
     * Something lighter.
     *
     * @param instead what to take
     * @param condition when it does the same job
     * @param minRuntimeVersion oldest version of the runtime that has it, or {@code null}
     * @param belowVersion first version of the dependency that it does not hold for, or {@code null}
     * @param savesBytes resident bytes saved, or {@code null} if not measured
     * @param reference address that says so
     */
    record AlternativeRow(
            String instead,
            String condition,
            String minRuntimeVersion,
            String belowVersion,
            Long savesBytes,
            String reference) {}

    private DependencyTables() {}

    /** The tables that are shipped, read when they are first needed. */
    public static DependencyTables shipped() {
        return Shipped.TABLES;
    }

    /** The tables in a folder. */
    public static DependencyTables in(Path folder) {
        return read(file -> {
            try {
                return Files.newInputStream(folder.resolve(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static DependencyTables read(Function<String, InputStream> open) {
        DependencyTables tables = new DependencyTables();
        for (CsvTable.Row row : rows("footprints.csv", open)) {
            tables.footprints
                    .computeIfAbsent(Key.of(row), k -> new ArrayList<>())
                    .add(footprint(row));
        }
        for (CsvTable.Row row : rows("alternatives.csv", open)) {
            tables.alternatives
                    .computeIfAbsent(Key.of(row), k -> new ArrayList<>())
                    .add(alternative(row));
        }
        for (CsvTable.Row row : rows("purposes.csv", open)) {
            tables.purposes
                    .computeIfAbsent(Key.of(row), k -> new LinkedHashSet<>())
                    .add(row.text("purpose"));
        }
        for (CsvTable.Row row : rows("devtools.csv", open)) {
            tables.tools.put(Key.of(row), row.text("kind"));
        }
        return tables;
    }

    private static List<CsvTable.Row> rows(String file, Function<String, InputStream> open) {
        try (InputStream in = open.apply(file)) {
            return CsvTable.read(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FootprintRow footprint(CsvTable.Row row) {
        String modules = row.textOrNull("modules");
        String millis = row.textOrNull("importMillis");
        return new FootprintRow(
                row.text("import"),
                row.text("version"),
                Long.parseLong(row.text("residentBytes")),
                modules == null ? null : Integer.valueOf(modules),
                millis == null ? null : Double.valueOf(millis),
                Boolean.parseBoolean(row.text("upperBound")),
                row.text("method") + ", " + row.text("runtime") + ", " + row.text("measured"));
    }

    private static AlternativeRow alternative(CsvTable.Row row) {
        String saves = row.textOrNull("savesBytes");
        return new AlternativeRow(
                row.text("instead"),
                row.text("condition"),
                row.textOrNull("minRuntimeVersion"),
                row.textOrNull("belowVersion"),
                saves == null ? null : Long.valueOf(saves),
                row.text("reference"));
    }

    List<FootprintRow> footprints(String ecosystem, String name) {
        return footprints.getOrDefault(new Key(ecosystem, name), List.of());
    }

    List<AlternativeRow> alternatives(String ecosystem, String name) {
        return alternatives.getOrDefault(new Key(ecosystem, name), List.of());
    }

    Set<String> purposes(String ecosystem, String name) {
        return purposes.getOrDefault(new Key(ecosystem, name), Set.of());
    }

    /** The kind of tool that it is; {@code null} if it is none. */
    String tool(String ecosystem, String name) {
        return tools.get(new Key(ecosystem, name));
    }

    /** Initialised when it is first used. */
    private static final class Shipped {
        private static final String FOLDER = "/rules/dependency/";
        private static final DependencyTables TABLES = read(file -> {
            InputStream in = DependencyTables.class.getResourceAsStream(FOLDER + file);
            if (in == null) {
                throw new IllegalStateException(FOLDER + file + " is not on the class path");
            }
            return in;
        });

        private Shipped() {}
    }
}
