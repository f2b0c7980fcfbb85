package dev.memoryadvisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.memoryadvisor.fact.Context;
import dev.memoryadvisor.fact.GcRun;
import dev.memoryadvisor.measure.gc.GcResult;
import dev.memoryadvisor.measure.gc.RunFacts;
import dev.memoryadvisor.policy.Policy;
import dev.memoryadvisor.reading.Limits;
import dev.memoryadvisor.reading.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Files of one GC log are measured as one, in whatever order they are sent; files of two processes never are. */
class RotatedGcLogsTest {
    private static final Context CONTEXT = Context.unknown();

    @Test
    void rotatedFilesAreOneRunInTheOrderOfTheirTimes() throws IOException {
        Intake intake = read(
                unified("gc.log", 1, 20, 3), // the file that is written to
                unified("gc.log.0", 1, 0, 3),
                unified("gc.log.1", 1, 10, 3));
        assertThat(intake.unreadable()).isEmpty();
        assertThat(intake.gcResults()).hasSize(1);
        assertThat(runs(intake)).singleElement().satisfies(run -> {
            assertThat(run.pauses()).isEqualTo(9);
            assertThat(run.spanSeconds()).isEqualTo(22.0, within(0.011));
            assertThat(run.maxHeapBytes()).isEqualTo(268435456L);
        });
        assertThat(intake.inputs())
                .extracting(Intake.ReadInput::name)
                .containsExactly("gc.log", "gc.log.0", "gc.log.1");
        assertThat(intake.inputs()).extracting(i -> i.gc() != null).containsExactly(false, true, false);
        assertThat(intake.inputs().get(0).tally().warnings())
                .contains("goes on with gc.log.0: both are measured as one log");
    }

    @Test
    void logsThatOverlapAreOfTwoProcesses() throws IOException {
        Intake intake = read(unified("gc.log", 1, 0, 30), unified("gc.log", 1, 5, 30));
        assertThat(runs(intake)).hasSize(2);
    }

    @Test
    void anotherCollectorOrProcessIsAnotherRun() throws IOException {
        assertThat(runs(read(unified("gc.log.0", 1, 0, 3), unified("gc.log.1", 2, 10, 3))))
                .hasSize(2);
    }

    @Test
    void uptimesAloneNeedTheSameName() throws IOException {
        assertThat(runs(read(legacy("gc.log.0.current", 10), legacy("gc.log.1", 0))))
                .hasSize(1);
        assertThat(runs(read(legacy("orders.log", 10), legacy("billing.log", 0))))
                .hasSize(2);
    }

    @Test
    void timesOfTheStartDecideBeforeTheName() throws IOException {
        Source one = Source.of("a.log", "2026-11-24T12:00:10.000+0000: 10.000: [GC 100K->50K(200K), 0.01 secs]\n");
        Source two = Source.of("b.log", "2026-11-24T12:00:20.000+0000: 20.000: [GC 100K->50K(200K), 0.01 secs]\n");
        Source later = Source.of("a.log", "2026-11-24T13:00:20.000+0000: 20.000: [GC 100K->50K(200K), 0.01 secs]\n");
        assertThat(runs(read(two, one))).hasSize(1);
        assertThat(runs(read(one, later))).hasSize(2);
    }

    @Test
    void aFileThatCannotBeReadCostsNoOther() throws IOException {
        Intake intake = read(unified("gc.log.0", 1, 0, 3), Source.of("gc.log.1", "[5.000s][info][gc] nothing\n\0\n"));
        assertThat(runs(intake)).isNotEmpty();
        assertThat(runs(intake).get(0).pauses()).isEqualTo(3);
    }

    @Test
    void seriesOfTheCorpusIsTheMergedLog() throws IOException {
        String folder = System.getProperty("corpus", "");
        assumeTrue(!folder.isEmpty(), "no corpus given: -Dcorpus=<folder>");
        Path logs = Path.of(folder, "gc", "gcviewer", "openjdk");
        assumeTrue(Files.isDirectory(logs), "the corpus has no public GC logs");
        List<Source> parts = new ArrayList<>();
        for (int i : new int[] {3, 1, 6, 2, 5, 4}) {
            parts.add(file(logs.resolve("SampleSun1_8_0Series-Part" + i + ".txt")));
        }
        List<GcRun> runs = runs(read(parts.toArray(Source[]::new)));
        List<GcRun> merged = runs(read(file(logs.resolve("SampleSun1_8_0Series-ManuallyMerged.txt"))));
        assertThat(runs).hasSize(1);
        assertThat(runs.get(0).pauses()).isEqualTo(merged.get(0).pauses());
        assertThat(runs.get(0).pauseTotalMillis()).isEqualTo(merged.get(0).pauseTotalMillis(), within(1e-6));
    }

    private static Source file(Path file) {
        return new Source(file.getFileName().toString(), () -> Files.newInputStream(file), Limits.DEFAULT);
    }

    private static Source unified(String name, int pid, int from, int pauses) {
        StringBuilder text = new StringBuilder();
        if (from == 0) {
            line(text, 0, pid, "[gc,init] Heap Max Capacity: 256M");
            line(text, 0, pid, "[gc     ] Using G1");
        }
        for (int i = 0; i < pauses; i++) {
            line(
                    text,
                    from + i,
                    pid,
                    "[gc     ] GC(" + (from + i)
                            + ") Pause Young (Normal) (G1 Evacuation Pause) 20M->10M(64M) 10.000ms");
        }
        return Source.of(name, text.toString());
    }

    private static void line(StringBuilder text, int second, int pid, String rest) {
        text.append(String.format(Locale.ROOT, "[%d.100s][%d][info]%s\n", second, pid, rest));
    }

    private static Source legacy(String name, int from) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            text.append(String.format(
                    Locale.ROOT, "%d.500: [GC (Allocation Failure) 100K->50K(200K), 0.0100000 secs]\n", from + i));
        }
        return Source.of(name, text.toString());
    }

    private static Intake read(Source... sources) throws IOException {
        List<Submission.Part> parts = new ArrayList<>();
        for (Source source : sources) {
            parts.add(new Submission.Raw(null, source));
        }
        Intake intake = new Intake();
        intake.read(new Submission(CONTEXT, Policy.NONE, null, parts, List.of()));
        return intake;
    }

    private static List<GcRun> runs(Intake intake) {
        return intake.gcResults().stream()
                .map(GcResult::runs)
                .flatMap(List::stream)
                .map(RunFacts::run)
                .toList();
    }
}
