package dev.memoryadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.Context;
import dev.memoryadvisor.fact.Heap;
import dev.memoryadvisor.fact.SnapshotSeries;
import dev.memoryadvisor.policy.Policy;
import dev.memoryadvisor.reading.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Class histograms that stand in a GC log are judged beside the log's collections. */
class HistogramsInGcLogsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Context UNKNOWN = Context.unknown();

    @ParameterizedTest
    @CsvSource({"legacy-gc-log/histograms-8,128000", "unified-gc-log/class-histograms,1204024"})
    void theLiveOneIsTheHeap(String golden, long liveBytes) throws Exception {
        String log = Files.readString(GOLDEN.resolve(golden).resolve("input.log"));
        Intake intake = new Intake();
        intake.read(new Submission(
                UNKNOWN, Policy.NONE, null, List.of(new Submission.Raw(null, Source.of("gc.log", log))), List.of()));
        assertThat(intake.histograms()).extracting(ClassHistogram::live).containsExactly(false, true);
        Measured measured = Measured.of(intake, UNKNOWN);
        assertThat(measured.facts().first(Heap.class))
                .hasValueSatisfying(heap -> assertThat(heap.bytes()).isEqualTo(liveBytes));
        assertThat(measured.facts().present()).contains("histogram.live", "gcLog");
        assertThat(measured.inputs()).hasSize(1);
    }

    @Test
    void timesAreThoseOfTheHistogramsThatWereSent() throws Exception {
        String log = Files.readString(GOLDEN.resolve("unified-gc-log/class-histograms/input.log"));
        String table = """
             num     #instances         #bytes  class name (module)
            -------------------------------------------------------
               1:            10            240  java.lang.String (java.base@17.0.15)
            Total            10            240
            """;
        List<Submission.Part> parts = List.of(
                new Submission.Raw(null, Source.of("gc.log", log)),
                new Submission.Raw(null, Source.of("h1.txt", table)),
                new Submission.Raw(null, Source.of("h2.txt", table)),
                new Submission.Raw(null, Source.of("h3.txt", table)));
        List<Instant> times = List.of(
                Instant.parse("2026-11-25T03:00:00Z"),
                Instant.parse("2026-11-25T04:00:00Z"),
                Instant.parse("2026-11-25T05:00:00Z"));
        Context context = new Context(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, times);
        Intake intake = new Intake();
        intake.read(new Submission(context, Policy.NONE, null, parts, List.of()));
        assertThat(Measured.of(intake, context).facts().first(SnapshotSeries.class))
                .hasValueSatisfying(series -> {
                    assertThat(series.inputs()).containsExactly("h1.txt", "h2.txt", "h3.txt");
                    assertThat(series.hours()).containsExactly(0.0, 1.0, 2.0);
                });
    }
}
