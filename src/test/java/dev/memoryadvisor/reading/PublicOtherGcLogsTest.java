package dev.memoryadvisor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.memoryadvisor.fact.GcKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The public logs of OpenJ9, IBM's J9 and Go are understood: {@code -Dcorpus=…}. */
class PublicOtherGcLogsTest {
    @Test
    void logsOfJ9AreUnderstood() throws Exception {
        Path corpus = corpus();
        Map<String, Map<String, Double>> expectations = PublicLog.expectations(corpus.resolve("expectations.csv"));
        List<String> differences = new ArrayList<>();
        TreeSet<String> judged = new TreeSet<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(corpus.resolve("gc/gcviewer/ibm"))) {
            files = all.filter(f -> f.getFileName().toString().contains("J9_"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(9);
        for (Path file : files) {
            PublicLog log = PublicLog.read(corpus, file);
            System.out.println(log.coverage());
            assertThat(log.tally().linesUnderstood()).isEqualTo(log.tally().lines());
            Map<String, Double> expected = expectations.getOrDefault(log.name(), Map.of());
            differences.addAll(log.differences(expected, judged));
            if (expected.containsKey("model.size()")) {
                assertThat((double) log.pauses()).as(log.name()).isEqualTo(expected.get("model.size()"));
            }
        }
        assertThat(differences).isEmpty();
        assertThat(judged).hasSizeGreaterThan(7);
    }

    @Test
    void logOfGoIsUnderstood() throws Exception {
        Path corpus = corpus();
        PublicLog log = PublicLog.read(corpus, corpus.resolve("gc/gcviewer/go/go1.9.txt"));
        assertThat(log.tally().linesUnderstood()).isEqualTo(log.tally().lines());
        assertThat(log.count(GcKind.MARK_END)).isEqualTo(635);
    }

    private static Path corpus() {
        String folder = System.getProperty("corpus", "");
        assumeTrue(!folder.isEmpty(), "no corpus given: -Dcorpus=<folder>");
        assumeTrue(Files.isDirectory(Path.of(folder, "gc")), "the corpus has no public GC logs");
        return Path.of(folder);
    }
}
