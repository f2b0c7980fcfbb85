package dev.memoryadvisor.reading.legacygclog;

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
 * The public GC logs of JDK 8 and older are understood, and what other tools' tests assert of them is found. The corpus
 * is read where it is: {@code -Dcorpus=…}.
 */
class LegacyLogsTest {
    private static final String OLD = "gc/gctoolkit-testdata/gclogs/preunified/";
    private static final String CMS = OLD + "cms/";

    /** Values of other tools that do not hold of the file, with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            CMS + "parnew/details/tenuring/863_gc.log: young is 30.0, expected 48.0",
            "18 young collections that failed are counted again beside the full collection they are a part of",
            OLD + "icms/details/tenuring/gc-master.log: young is 65.0, expected 67.0",
            "2 young collections that failed are counted again beside the full collection they are a part of");

    /** Files of which less than 99 % of the lines are known, with the reason. */
    private static final Map<String, String> FRAGMENTS = Map.of(
            OLD + "g1gc/corrupted/no_young_intro.log",
            "begins within a pause",
            OLD + "g1gc/corrupted/rollsbackclock.log",
            "1 of 6 lines has lost some of its bytes",
            OLD + "g1gc/details/tenuring/170_45/rolling/ahjapp09_gclog/ahj_prod_C2_gc.log.5",
            "ends within its last line, the 43rd",
            "gc/gcviewer/openjdk/SampleSun1_6_0G1InitialMarkMixed.txt",
            "1 of 44 lines was written by two threads");

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
        assertThat(files).isGreaterThan(150);
    }

    private static List<Path> logs(Path corpus) throws IOException {
        List<Path> logs = new ArrayList<>();
        try (Stream<Path> all = Files.walk(corpus.resolve("gc"))) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                List<Reader> readers =
                        Readers.recognising(PublicLog.source(file).head());
                if (readers.size() == 1 && readers.get(0) instanceof LegacyGcLogReader) {
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
