package dev.memoryadvisor.measure.dependency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tables in {@code rules/dependency}. A dependency is looked up by its ecosystem and normal name. */
public final class DependencyTables {
    private static final Pattern SPACE = Pattern.compile(" ");

    private final Map<Key, List<FootprintRow>> footprints = new LinkedHashMap<>();
    private final Map<Key, List<AlternativeRow>> alternatives = new LinkedHashMap<>();
    private final Map<Key, Set<String>> purposes = new LinkedHashMap<>();
    private final Map<Key, String> tools = new LinkedHashMap<>();
    private final Map<Key, List<ImporterRow>> importers = new LinkedHashMap<>();
    private final Map<Key, String> roles = new LinkedHashMap<>();
    private final Map<Key, NativeMemoryRow> nativeMemory = new LinkedHashMap<>();
    private final List<GenerationRow> generations = new ArrayList<>();
    private final List<UnionRow> unions = new ArrayList<>();
    private final Map<Key, List<DefectRow>> defects = new LinkedHashMap<>();

    private Map<String, Set<String>> artifacts;

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
     * @param residentBytes resident memory that it added to a fresh process; in a JVM metaspace and live heap
     * @param modules modules that it loaded, or {@code null}
     * @param importMillis time it took, or {@code null}
     * @param metaspaceBytes metaspace that it added to a JVM, or {@code null}
     * @param heapBytes heap that it added to a JVM, or {@code null}
     * @param classes classes that a JVM loaded for it, or {@code null}
     * @param upperBound whether optional dependencies that happened to be installed are in the figure
     * @param source method, runtime and date
     */
    record FootprintRow(
            String importName,
            String version,
            long residentBytes,
            Integer modules,
            Double importMillis,
            Long metaspaceBytes,
            Long heapBytes,
            Integer classes,
            boolean upperBound,
            String source) {}

    /**
     * Something lighter.
     *
     * @param instead what to take
     * @param condition when it does the same job
     * @param minRuntimeVersion oldest version of the runtime that has it, or {@code null}
     * @param unless dependencies whose presence says that the condition does not hold
     * @param savesBytes resident bytes saved, or {@code null} if not measured
     * @param reference address that says so
     */
    record AlternativeRow(
            String instead,
            String condition,
            String minRuntimeVersion,
            List<String> unless,
            Long savesBytes,
            String reference) {}

    /**
     * A distribution that imports another.
     *
     * @param name name of the one that imports
     * @param versions its versions that do
     */
    record ImporterRow(String name, VersionRange versions) {
        /** Whether this version does; an unknown version is taken for the newest. */
        boolean holds(String version) {
            return version == null ? versions.below() == null : versions.contains(version);
        }
    }

    /**
     * A defect that costs memory.
     *
     * @param versions the versions that have it
     * @param what what is kept or wasted, and when
     * @param memory {@code heap} or {@code native}
     * @param fixedIn first version without it
     * @param reference address that says so
     */
    record DefectRow(VersionRange versions, String what, String memory, String fixedIn, String reference) {}

    /**
     * What two libraries cost together.
     *
     * @param first name of one
     * @param second name of the other
     * @param unionBytes metaspace and heap of both together
     * @param onlyFirstBytes what only the first needs
     * @param onlySecondBytes what only the second needs
     * @param sharedBytes what both need
     * @param source method, runtime and date
     */
    record UnionRow(
            String first,
            String second,
            long unionBytes,
            long onlyFirstBytes,
            long onlySecondBytes,
            long sharedBytes,
            String source) {}

    /**
     * A library that holds memory outside the heap.
     *
     * @param family name of the library that the artifact belongs to
     * @param holds what it keeps there
     * @param bound what bounds it
     * @param directBuffers whether the limit of direct buffers counts
     * @param reference address that says so
     */
    record NativeMemoryRow(String family, String holds, String bound, boolean directBuffers, String reference) {}

    /**
     * Two generations of one library.
     *
     * @param ecosystem ecosystem of both
     * @param library its name
     * @param older name of the older one
     * @param newer name of the newer one
     * @param reference address about moving
     */
    record GenerationRow(String ecosystem, String library, String older, String newer, String reference) {}

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
        for (CsvTable.Row row : rows("unions.csv", open)) {
            tables.unions.add(new UnionRow(
                    row.text("first"),
                    row.text("second"),
                    sum(row, "Union"),
                    sum(row, "OnlyFirst"),
                    sum(row, "OnlySecond"),
                    sum(row, "Shared"),
                    row.text("method") + ", " + row.text("runtime") + ", " + row.text("measured")));
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
        for (CsvTable.Row row : rows("imports.csv", open)) {
            tables.importers
                    .computeIfAbsent(new Key(row.text("ecosystem"), row.text("imports")), k -> new ArrayList<>())
                    .add(new ImporterRow(row.text("name"), VersionRange.of(row)));
        }
        for (CsvTable.Row row : rows("defects.csv", open)) {
            tables.defects
                    .computeIfAbsent(Key.of(row), k -> new ArrayList<>())
                    .add(new DefectRow(
                            VersionRange.of(row),
                            row.text("what"),
                            row.text("memory"),
                            row.text("belowVersion"),
                            row.text("reference")));
        }
        for (CsvTable.Row row : rows("monitoring.csv", open)) {
            tables.roles.put(Key.of(row), row.text("role"));
        }
        for (CsvTable.Row row : rows("nativememory.csv", open)) {
            tables.nativeMemory.put(
                    Key.of(row),
                    new NativeMemoryRow(
                            row.text("family"),
                            row.text("holds"),
                            row.text("bound"),
                            Boolean.parseBoolean(row.text("directBuffers")),
                            row.text("reference")));
        }
        for (CsvTable.Row row : rows("generations.csv", open)) {
            tables.generations.add(new GenerationRow(
                    row.text("ecosystem"),
                    row.text("library"),
                    row.text("older"),
                    row.text("newer"),
                    row.text("reference")));
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

    private static long sum(CsvTable.Row row, String part) {
        return Long.parseLong(row.text("metaspace" + part)) + Long.parseLong(row.text("heap" + part));
    }

    private static FootprintRow footprint(CsvTable.Row row) {
        String modules = row.textOrNull("modules");
        String millis = row.textOrNull("importMillis");
        String resident = row.textOrNull("residentBytes");
        Long metaspace = resident == null ? Long.valueOf(row.text("metaspaceBytes")) : null;
        Long heap = resident == null ? Long.valueOf(row.text("heapBytes")) : null;
        return new FootprintRow(
                row.text("import"),
                row.text("version"),
                resident == null ? metaspace + heap : Long.parseLong(resident),
                modules == null ? null : Integer.valueOf(modules),
                millis == null ? null : Double.valueOf(millis),
                metaspace,
                heap,
                resident == null ? Integer.valueOf(row.text("classes")) : null,
                Boolean.parseBoolean(row.text("upperBound")),
                row.text("method") + ", " + row.text("runtime") + ", " + row.text("measured"));
    }

    private static AlternativeRow alternative(CsvTable.Row row) {
        String saves = row.textOrNull("savesBytes");
        String unless = row.textOrNull("unless");
        return new AlternativeRow(
                row.text("instead"),
                row.text("condition"),
                row.textOrNull("minRuntimeVersion"),
                unless == null ? List.of() : List.of(SPACE.split(unless, -1)),
                saves == null ? null : Long.valueOf(saves),
                row.text("reference"));
    }

    /**
     * The group of a Maven artifact. Where the tables know several, that of which a version was measured with the same
     * first number ({@code jackson-databind} 2 and 3).
     *
     * @param version version, or {@code null}
     * @return {@code null} if that leaves none, or several
     */
    String groupOf(String artifact, String version) {
        Set<String> names = artifacts().getOrDefault(artifact, Set.of());
        List<String> fitting = names.size() <= 1
                ? List.copyOf(names)
                : names.stream().filter(name -> measuredLike(name, version)).toList();
        return fitting.size() == 1 ? fitting.get(0).substring(0, fitting.get(0).indexOf(':')) : null;
    }

    private boolean measuredLike(String name, String version) {
        return version != null
                && footprints("maven", name).stream()
                        .anyMatch(row -> firstNumber(row.version()).equals(firstNumber(version)));
    }

    private static String firstNumber(String version) {
        int dot = version.indexOf('.');
        return dot < 0 ? version : version.substring(0, dot);
    }

    private synchronized Map<String, Set<String>> artifacts() {
        if (artifacts == null) {
            artifacts = new HashMap<>();
            Stream.of(footprints, alternatives, purposes, tools, roles, nativeMemory, defects)
                    .flatMap(table -> table.keySet().stream())
                    .filter(key -> key.name().indexOf(':') > 0)
                    .forEach(key -> artifacts
                            .computeIfAbsent(key.name().substring(key.name().indexOf(':') + 1), k -> new TreeSet<>())
                            .add(key.name()));
        }
        return artifacts;
    }

    List<UnionRow> unions() {
        return unions;
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

    /** Those that import it. */
    List<ImporterRow> importers(String ecosystem, String name) {
        return importers.getOrDefault(new Key(ecosystem, name), List.of());
    }

    /** {@code service} or {@code metrics}; {@code null} if it is neither. */
    String role(String ecosystem, String name) {
        return roles.get(new Key(ecosystem, name));
    }

    /** What it holds outside the heap; {@code null} if that is not known. */
    NativeMemoryRow nativeMemory(String ecosystem, String name) {
        return nativeMemory.get(new Key(ecosystem, name));
    }

    List<DefectRow> defects(String ecosystem, String name) {
        return defects.getOrDefault(new Key(ecosystem, name), List.of());
    }

    List<GenerationRow> generations() {
        return List.copyOf(generations);
    }

    /** Initialised when it is first used. */
    private static final class Shipped {
        private static final DependencyTables TABLES = read(CsvTable::shipped);

        private Shipped() {}
    }
}
