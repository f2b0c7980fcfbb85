package dev.memoryadvisor.measure.histogram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.GrowthGroup;
import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.Program;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.measure.ownership.Owners;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The series of programs whose truth is known, where {@code -Dcorpus} points at them: a leak that live histograms show is
 * a significant group named after its culprit, and nothing else is one.
 */
class CorpusSeriesTest {
    private static final Pattern ROW = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+)(?: \\((\\S+)\\))?");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> tellsLeaksFromHealthyPrograms() throws IOException {
        String corpus = System.getProperty("corpus");
        assumeTrue(corpus != null && Files.isDirectory(Path.of(corpus, "generated")), "no -Dcorpus");
        List<Path> runs;
        try (Stream<Path> files = Files.walk(Path.of(corpus, "generated"), 2)) {
            runs = files.filter(p -> Files.exists(p.resolve("truth.json")))
                    .sorted()
                    .toList();
        }
        return runs.stream()
                .map(run -> DynamicTest.dynamicTest(
                        run.getParent().getFileName() + "/" + run.getFileName(), () -> judge(run)));
    }

    private static void judge(Path run) throws IOException {
        JsonNode truth = JSON.readTree(run.resolve("truth.json").toFile());
        boolean python = run.getFileName().toString().startsWith("cpython");
        boolean live = truth.path("histogram_mode").asText().startsWith("live");
        List<ClassHistogram> histograms = python ? types(run) : histograms(run, live ? Boolean.TRUE : null);
        RuntimeKind runtime = python ? RuntimeKind.CPYTHON : RuntimeKind.JVM;
        Program program = new Program(runtime, null, null, null, null, null, null, null);
        List<GrowthGroup> significant = HistogramMeasures.of(histograms, program, Owners.NONE).facts().stream()
                .filter(GrowthGroup.class::isInstance)
                .map(GrowthGroup.class::cast)
                .filter(GrowthGroup::significant)
                .toList();

        Set<String> culprits = new HashSet<>();
        truth.path("culprit_classes").forEach(c -> culprits.add(c.asText()));
        truth.path("culprit_types").forEach(c -> culprits.add("__main__." + c.asText()));
        boolean leak = truth.path("problems").toString().contains("memory_leak");
        if (leak && changes(histograms, culprits)) {
            assertThat(significant).extracting(GrowthGroup::head).containsAnyElementsOf(culprits);
        }
        if (live || python) {
            assertThat(significant).allMatch(g -> leak && culprits.contains(g.head()));
        }
    }

    /** One of the runs leaks between its snapshots and not over them: its type tables all hold the same number. */
    private static boolean changes(List<ClassHistogram> histograms, Set<String> culprits) {
        return histograms.stream()
                        .map(h -> h.rows().stream()
                                .filter(r -> culprits.contains(r.name()))
                                .mapToLong(HistogramRow::instances)
                                .sum())
                        .distinct()
                        .count()
                > 1;
    }

    private static List<ClassHistogram> histograms(Path run, Boolean live) throws IOException {
        List<ClassHistogram> histograms = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            List<HistogramRow> rows = new ArrayList<>();
            int number = 0;
            for (String line : Files.readAllLines(run.resolve("histogram-" + i + ".txt"))) {
                number++;
                Matcher row = ROW.matcher(line);
                if (row.matches()) {
                    rows.add(new HistogramRow(
                            row.group(3),
                            row.group(4),
                            Long.parseLong(row.group(1)),
                            Long.parseLong(row.group(2)),
                            number));
                }
            }
            histograms.add(histogram("histogram-" + i, RuntimeKind.JVM, rows, live));
        }
        return histograms;
    }

    private static List<ClassHistogram> types(Path run) throws IOException {
        List<ClassHistogram> histograms = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            List<HistogramRow> rows = new ArrayList<>();
            for (JsonNode row :
                    JSON.readTree(run.resolve("types-" + i + ".json").toFile())) {
                rows.add(new HistogramRow(
                        row.get("type").asText(),
                        null,
                        row.get("count").asLong(),
                        row.get("bytes").asLong(),
                        rows.size() + 1));
            }
            histograms.add(histogram("types-" + i, RuntimeKind.CPYTHON, rows, null));
        }
        return histograms;
    }

    private static ClassHistogram histogram(String name, RuntimeKind runtime, List<HistogramRow> rows, Boolean live) {
        return new ClassHistogram(
                new Origin(name, 1), "test", runtime, rows, live, true, true, false, null, null, null);
    }
}
