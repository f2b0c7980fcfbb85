package dev.memoryadvisor.reading.unifiedgclog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.memoryadvisor.reading.PublicLog;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The public GC logs of JDK 9 and newer are understood, and what other tools' tests assert of them is found. The corpus
 * is read where it is: {@code -Dcorpus=…}.
 */
class PublicUnifiedLogsTest {
    private static final String UJL = "gc/gcviewer/openjdk/unified-jvm-logging/";

    /** Values of other tools that do not hold of the file, with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            UJL + "sample-ujl-g1-gc-defaults.txt: model.getGCPause().getN() is 9.0, expected 12.0",
            "3 lines To-space exhausted are counted as pauses",
            UJL + "sample-ujl-zgc-gc-other.txt: model.getGCPause().getN() is 3.0, expected 15.0",
            "12 concurrent phases are counted as pauses");

    /** Files of which less than 99 % of the lines are known, with the reason. */
    private static final Map<String, String> FRAGMENTS = Map.of(
            UJL + "SampleShenandoahPassiveHeuristics.txt",
            "150 lines are of exceptions, over several lines each, not of the collector",
            UJL + "SampleShenandoahSeveralSystemGC.txt",
            "150 lines are of exceptions, over several lines each, not of the collector");

    @Test
    void areUnderstood() throws Exception {
        Path corpus = corpus();
        Map<String, Map<String, Double>> expectations = PublicLog.expectations(corpus.resolve("expectations.csv"));
        List<String> failures = new ArrayList<>();
        TreeSet<String> judged = new TreeSet<>();
        int files = 0;
        for (Path file : logs(corpus)) {
            PublicLog log = PublicLog.read(corpus, file);
            files++;
            System.out.println(log.coverage());
            if (log.tally().linesUnderstood() < Math.ceil(log.tally().lines() * 0.99)
                    && !FRAGMENTS.containsKey(log.name())) {
                failures.add(log.coverage() + " " + log.tally().warnings());
            }
            for (String difference : log.differences(expectations.getOrDefault(log.name(), Map.of()), judged)) {
                String key = log.name() + ": " + difference;
                if (!EXCEPTIONS.containsKey(key)) {
                    failures.add(key);
                }
            }
        }
        System.out.println(files + " files, " + judged.size() + " values of other tools compared, " + EXCEPTIONS.size()
                + " exceptions");
        assertThat(failures).isEmpty();
        assertThat(files).isGreaterThan(25);
    }

    private static List<Path> logs(Path corpus) throws IOException {
        List<Path> logs = new ArrayList<>();
        try (Stream<Path> all = Files.walk(corpus.resolve("gc"))) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                List<Reader> readers =
                        Readers.recognising(PublicLog.source(file).head());
                if (readers.size() == 1 && readers.get(0) instanceof UnifiedGcLogReader) {
                    logs.add(file);
                }
            }
        }
        return logs;
    }

    private static Path corpus() {
        String folder = System.getProperty("corpus", "");
        assumeTrue(!folder.isEmpty(), "no corpus given: -Dcorpus=<folder>");
        assumeTrue(Files.isDirectory(Path.of(folder, "gc")), "the corpus has no public GC logs");
        return Path.of(folder);
    }
}
