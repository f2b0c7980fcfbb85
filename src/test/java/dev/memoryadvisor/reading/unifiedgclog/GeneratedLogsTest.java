package dev.memoryadvisor.reading.unifiedgclog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.memoryadvisor.fact.GcPause;
import dev.memoryadvisor.reading.Limits;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every GC log of the corpus' own programs is understood, and its pauses are as many and as long as expectations.csv says.
 * There are no exceptions. The corpus is read where it is: {@code -Dcorpus=…}.
 */
class GeneratedLogsTest {
    private static final List<String> NAMES = List.of(
            "gc-plain.log", "gc-star.log", "gc-star.log.gz", "gc-star-safepoint.log", "gc-star-safepoint.log.gz");

    @TestFactory
    Stream<DynamicTest> areUnderstood() throws IOException {
        String folder = System.getProperty("corpus", "");
        assumeTrue(!folder.isEmpty(), "no corpus given: -Dcorpus=<folder>");
        Path corpus = Path.of(folder);
        assumeTrue(Files.isDirectory(corpus.resolve("generated")), "the corpus has no generated logs");
        Map<String, Double> expectations = expectations(corpus.resolve("expectations.csv"));
        List<Path> logs;
        try (Stream<Path> all = Files.walk(corpus.resolve("generated"), 3)) {
            logs = all.filter(p -> NAMES.contains(p.getFileName().toString()))
                    .sorted()
                    .toList();
        }
        assertThat(logs).hasSizeGreaterThan(100);
        return logs.stream()
                .map(log -> DynamicTest.dynamicTest(
                        corpus.relativize(log).toString(), () -> isUnderstood(corpus, log, expectations)));
    }

    private static void isUnderstood(Path corpus, Path log, Map<String, Double> expectations) throws Exception {
        String name = corpus.relativize(log).toString();
        Source source = new Source(name, () -> open(log), Limits.DEFAULT);
        Tally tally = new Tally(name);
        AtomicLong pauses = new AtomicLong();
        DoubleAdder millis = new DoubleAdder();
        UnifiedGcLogReader reader = new UnifiedGcLogReader();
        assertThat(reader.recognises(source.head())).isTrue();
        reader.read(source, tally, e -> {
            if (e instanceof GcPause pause) {
                pauses.incrementAndGet();
                millis.add(pause.millis());
            }
        });
        assertThat(tally.linesUnderstood()).isGreaterThanOrEqualTo((long) Math.ceil(tally.lines() * 0.99));
        assertThat((double) pauses.get()).isEqualTo(expectations.get(name + ",pause_lines"));
        assertThat(millis.sum() / 1000).isCloseTo(expectations.get(name + ",pause_total_s"), within(1e-6));
        assertThat(tally.warnings().stream().anyMatch(w -> w.startsWith("pauses-not-logged")))
                .isEqualTo(name.contains("-zgc/gc-plain"));
    }

    private static Map<String, Double> expectations(Path csv) throws IOException {
        Map<String, Double> values = new HashMap<>();
        for (String line : Files.readAllLines(csv)) {
            String[] columns = line.split(",", 4);
            if (columns[0].startsWith("generated/") && columns[1].startsWith("pause_")) {
                values.put(columns[0] + "," + columns[1], Double.valueOf(columns[2]));
            }
        }
        return values;
    }

    private static InputStream open(Path log) throws IOException {
        InputStream in = Files.newInputStream(log);
        return log.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
