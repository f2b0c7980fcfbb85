package dev.memoryadvisor.footprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Measures the libraries of {@code libraries.csv} and the pairs of {@code pairs.csv}, and writes the tables in {@code
 * rules/dependency}: {@code footprints.csv} (its rows of other ecosystems are kept), {@code unions.csv} and {@code
 * packages.csv}.
 */
public final class Measure {
    private static final int FOLDERS = 4;

    private Measure() {}

    /**
     * Measures.
     *
     * @param arguments folder of the lists and entries, folder of the tables, folder for scratch, folder with the
     *     classes of this program; then the entries to measure (none: all, and the tables are written)
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Path> folders = Arrays.stream(arguments)
                .limit(FOLDERS)
                .map(argument -> Path.of(argument).toAbsolutePath())
                .toList();
        Set<String> only = new TreeSet<>(Arrays.asList(arguments).subList(FOLDERS, arguments.length));
        Path home = folders.get(0);
        Path work = folders.get(2);
        Lists lists = Lists.read(home, only);
        Map<String, List<Jar>> classPaths =
                new ClassPaths(Files.createDirectories(work.resolve("reactor"))).resolve(lists.modules());
        Measurements measurements = new Measurements(
                classPaths,
                new Entries(home.resolve("java/entry"), work.resolve("entries")),
                new Jvm(folders.get(3), Files.createDirectories(work.resolve("runs"))));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<String> footprints = FootprintTable.rows(lists.libraries(), measurements, today);
        List<String> unions = UnionTable.rows(lists, measurements, today);
        if (only.isEmpty()) {
            Path tables = folders.get(1);
            List<String> rows = FootprintTable.others(tables.resolve("footprints.csv"));
            rows.addAll(footprints);
            write(tables.resolve("footprints.csv"), FootprintTable.COLUMNS, rows);
            write(tables.resolve("unions.csv"), UnionTable.COLUMNS, unions);
            List<String> modules = modules(home.resolveSibling("python").resolve("modules.csv"));
            write(tables.resolve("packages.csv"), "prefix,ecosystem,package", packages(classPaths, modules));
        } else {
            footprints.forEach(System.out::println);
            unions.forEach(System.out::println);
        }
        System.err.println(footprints.size() + " libraries and " + unions.size() + " pairs measured; "
                + measurements.failures().size() + " not measured");
    }

    private static List<String> packages(Map<String, List<Jar>> classPaths, List<String> modules) throws IOException {
        Packages packages = new Packages();
        for (List<Jar> jars : classPaths.values()) {
            for (Jar jar : jars) {
                packages.add(jar);
            }
        }
        List<String> lines = new ArrayList<>();
        packages.prefixes().forEach((prefix, artifact) -> lines.add(Csv.line(prefix, "maven", artifact)));
        lines.addAll(modules);
        return lines;
    }

    private static List<String> modules(Path table) throws IOException {
        List<String> lines = new ArrayList<>();
        for (List<String> row : Csv.rows(table)) {
            lines.add(Csv.line(row.get(0), "pypi", row.get(1)));
        }
        return lines;
    }

    private static void write(Path table, String columns, List<String> lines) throws IOException {
        Files.writeString(table, columns + '\n' + String.join("\n", lines) + '\n');
    }
}
