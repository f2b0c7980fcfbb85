package dev.memoryadvisor.measure.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables of what was read elsewhere: each row says at which address, when, and in which words.
 *
 * <p>Where a reference does not say which version a defect came with, {@code sinceVersion} is the first one of the line
 * of releases that the fix belongs to: better a defect that goes unnamed than one that is named wrongly.
 */
class KnowledgeTablesTest {
    private static final Path FOLDER = Path.of("rules", "dependency");
    private static final int MOST_WORDS = 20;
    private static final Pattern WORD_BREAK = Pattern.compile("\\s+");

    /** PEP 503; a group and an artifact. */
    private static final Map<String, Pattern> NORMAL_NAMES =
            Map.of("pypi", Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*"), "maven", Pattern.compile("[\\w.-]+:[\\w.-]+"));

    /** Each table, with the columns that tell its rows apart. */
    private static final Map<String, List<String>> TABLES = Map.of(
            "alternatives.csv", List.of("ecosystem", "name", "instead"),
            "defects.csv", List.of("ecosystem", "name", "sinceVersion", "belowVersion", "what"),
            "devtools.csv", List.of("ecosystem", "name"),
            "generations.csv", List.of("ecosystem", "older", "newer"),
            "imports.csv", List.of("ecosystem", "name", "imports"),
            "monitoring.csv", List.of("ecosystem", "name"),
            "nativememory.csv", List.of("ecosystem", "name"),
            "purposes.csv", List.of("ecosystem", "purpose", "name"),
            "runtimes.csv", List.of("runtime", "belowVersion", "saves"));

    static Stream<String> tables() {
        return TABLES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void eachRowSaysWhereItWasRead(String file) throws IOException {
        for (CsvTable.Row row : rows(file)) {
            assertThat(row.text("reference"))
                    .as(row.where())
                    .startsWith("https://")
                    .doesNotContainAnyWhitespaces();
            assertThat(LocalDate.parse(row.text("read"))).as(row.where()).isAfter(LocalDate.of(2026, 1, 1));
            String quotation = row.text("quotation");
            assertThat(quotation).as(row.where()).isEqualTo(quotation.strip());
            assertThat(WORD_BREAK.split(quotation, -1)).as(row.where()).hasSizeBetween(1, MOST_WORDS);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noRowStandsTwice(String file) throws IOException {
        Set<List<String>> keys = new HashSet<>();
        for (CsvTable.Row row : rows(file)) {
            List<String> key = TABLES.get(file).stream()
                    .map(column -> row.cells().get(column))
                    .toList();
            assertThat(keys.add(key)).as(row.where() + ' ' + key).isTrue();
        }
    }

    @Test
    void namesAreNormal() throws IOException {
        for (String file : TABLES.keySet()) {
            for (CsvTable.Row row : rows(file)) {
                for (String column : List.of("name", "imports", "older", "newer")) {
                    String name = row.cells().get(column);
                    if (name != null) {
                        assertThat(name).as(row.where()).matches(NORMAL_NAMES.get(row.text("ecosystem")));
                    }
                }
            }
        }
    }

    @Test
    void aDefectIsInARangeOfVersions() throws IOException {
        for (CsvTable.Row row : rows("defects.csv")) {
            assertThat(row.text("memory")).as(row.where()).isIn("heap", "native");
            String since = row.textOrNull("sinceVersion");
            assertThat(since == null
                            || VersionOrder.of(row.text("ecosystem")).compare(since, row.text("belowVersion")) < 0)
                    .as(row.where())
                    .isTrue();
        }
    }

    @Test
    void enoughIsKnown() throws IOException {
        List<CsvTable.Row> all = new ArrayList<>();
        for (String file : TABLES.keySet()) {
            all.addAll(rows(file));
        }
        assertThat(all).hasSizeGreaterThanOrEqualTo(120);
        assertThat(rows("defects.csv")).hasSizeGreaterThanOrEqualTo(50);
        assertThat(rows("runtimes.csv")).extracting(row -> row.text("runtime")).contains("jvm", "cpython");
    }

    private static List<CsvTable.Row> rows(String file) throws IOException {
        try (InputStream in = Files.newInputStream(FOLDER.resolve(file))) {
            return CsvTable.read(file, in);
        }
    }
}
