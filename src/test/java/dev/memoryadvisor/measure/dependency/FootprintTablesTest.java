package dev.memoryadvisor.measure.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The tables that {@code src/footprint} writes. */
class FootprintTablesTest {
    private static final Path TABLES = Path.of("rules", "dependency");
    private static final Path PROGRAM = Path.of("src", "footprint", "jvm");

    @Test
    void enoughIsMeasured() throws IOException {
        List<CsvTable.Row> rows = table(TABLES, "footprints.csv");
        assertThat(rows.stream().filter(FootprintTablesTest::ofTheJvm).map(row -> row.text("name")))
                .hasSizeGreaterThanOrEqualTo(150);
        assertThat(rows.stream().filter(row -> !ofTheJvm(row)).map(row -> row.text("import")))
                .hasSizeGreaterThanOrEqualTo(83);
    }

    @Test
    void eachRowSaysWhereItComesFrom() throws IOException {
        for (CsvTable.Row row : table(TABLES, "footprints.csv")) {
            for (String column : List.of("name", "import", "version", "runtime", "method", "measured")) {
                assertThat(row.text(column)).as(row.where()).isNotBlank();
            }
            assertThat(row.text("measured")).as(row.where()).matches("20\\d\\d-\\d\\d(-\\d\\d)?");
            assertThat(row.text("upperBound")).as(row.where()).isIn("true", "false");
        }
    }

    @Test
    void eachRowOfTheJvmIsComplete() throws IOException {
        for (CsvTable.Row row : table(TABLES, "footprints.csv")) {
            if (ofTheJvm(row)) {
                assertThat(row.text("runtime")).as(row.where()).startsWith("OpenJDK 17");
                assertThat(row.text("method"))
                        .as(row.where())
                        .contains("-XX:+UseSerialGC -Xmx512m -Xshare:auto", "median of 3");
                assertThat(row.text("measured")).as(row.where()).matches("20\\d\\d-\\d\\d-\\d\\d");
                assertThat(number(row, "metaspaceBytes")).as(row.where()).isPositive();
                assertThat(number(row, "heapBytes")).as(row.where()).isNotNegative();
                assertThat(number(row, "classes")).as(row.where()).isPositive();
                assertThat(number(row, "jarBytes")).as(row.where()).isPositive();
            }
        }
    }

    @Test
    void eachRowOfTheJvmCanBeMeasuredAgain() throws IOException {
        Map<String, CsvTable.Row> libraries = new HashMap<>();
        for (CsvTable.Row library : table(PROGRAM, "libraries.csv")) {
            libraries.put(library.text("artifact") + '@' + library.text("version"), library);
            assertThat(PROGRAM.resolve("java/entry/" + library.text("entry") + ".java"))
                    .isRegularFile();
        }
        Set<String> measured = new HashSet<>();
        for (CsvTable.Row row : table(TABLES, "footprints.csv")) {
            if (ofTheJvm(row)) {
                String artifact = row.text("name") + '@' + row.text("version");
                assertThat(libraries).containsKey(artifact);
                assertThat(measured.add(artifact)).as(artifact).isTrue();
            }
        }
    }

    @Test
    void costsOfTwoDoNotAddUp() throws IOException {
        List<CsvTable.Row> unions = table(TABLES, "unions.csv");
        assertThat(unions).hasSizeGreaterThanOrEqualTo(10);
        for (CsvTable.Row row : unions) {
            for (String measure : List.of("metaspace", "heap", "classes")) {
                assertThat(number(row, measure + "Union"))
                        .as(row.where())
                        .isEqualTo(number(row, measure + "OnlyFirst")
                                + number(row, measure + "OnlySecond")
                                + number(row, measure + "Shared"));
            }
        }
        assertThat(unions).anyMatch(row -> number(row, "metaspaceShared") > 1_000_000);
    }

    @Test
    void packagesBelongToOneArtifactEach() throws IOException {
        List<CsvTable.Row> rows = table(TABLES, "packages.csv");
        assertThat(rows).hasSizeLessThan(3000);
        Map<String, String> owners = new HashMap<>();
        for (CsvTable.Row row : rows) {
            String key = row.text("ecosystem") + '/' + row.text("prefix");
            assertThat(owners.put(key, row.text("package"))).as(key).isNull();
            assertThat(row.text("prefix")).matches("[\\w$]+(\\.[\\w$]+)*");
        }
        assertThat(owners)
                .containsEntry("maven/io.netty.buffer", "io.netty:netty-buffer")
                .containsEntry("maven/com.fasterxml.jackson.databind", "com.fasterxml.jackson.core:jackson-databind")
                .containsEntry("pypi/yaml", "pyyaml")
                .doesNotContainKeys(
                        "maven/com", "maven/org", "maven/io", "maven/net", "maven/org.apache", "maven/java");
    }

    private static boolean ofTheJvm(CsvTable.Row row) {
        return row.text("ecosystem").equals("maven");
    }

    private static long number(CsvTable.Row row, String column) {
        return Long.parseLong(row.text(column));
    }

    private static List<CsvTable.Row> table(Path folder, String file) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(file))) {
            return CsvTable.read(file, in);
        }
    }
}
