package dev.memoryadvisor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.memoryadvisor.fact.AllocationProfile;
import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.HistogramRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every class histogram and profile of the generated programs ({@code -Dcorpus=…}) is read to its last line. */
class GeneratedHistogramsTest {
    private static final String CORPUS = System.getProperty("corpus", "");

    @Test
    void everyClassHistogramAddsUpToItsOwnTotal() throws IOException, UnreadableException {
        for (Path file : files("histogram-")) {
            ClassHistogram histogram = (ClassHistogram) only(file, "jvm-class-histogram");
            assertThat(histogram.complete()).as(file.toString()).isTrue();
            assertThat(histogram.totalInstances())
                    .as(file.toString())
                    .isEqualTo(histogram.rows().stream()
                            .mapToLong(HistogramRow::instances)
                            .sum());
            assertThat(histogram.totalBytes())
                    .as(file.toString())
                    .isEqualTo(histogram.rows().stream()
                            .mapToLong(HistogramRow::bytes)
                            .sum());
        }
    }

    @Test
    void everyListOfTypesIsRead() throws IOException, UnreadableException {
        for (Path file : files("objgraph-")) {
            // each file holds show_most_common_types(), and show_growth() where it printed something
            assertThat(read(file, "objgraph-types"))
                    .as(file.toString())
                    .allMatch(e -> e instanceof ClassHistogram)
                    .filteredOn(e -> ((ClassHistogram) e).live() == null)
                    .singleElement()
                    .matches(e -> !((ClassHistogram) e).difference());
        }
    }

    @Test
    void everyAllocationProfileIsRead() throws IOException, UnreadableException {
        for (Path file : files("tracemalloc-")) {
            assertThat(read(file, "tracemalloc-statistics"))
                    .as(file.toString())
                    .isNotEmpty()
                    .allMatch(
                            e -> e instanceof AllocationProfile p && !p.sites().isEmpty());
        }
    }

    private static List<Path> files(String prefix) throws IOException {
        assumeTrue(!CORPUS.isEmpty(), "no -Dcorpus");
        try (Stream<Path> all = Files.walk(Path.of(CORPUS, "generated"))) {
            List<Path> files = all.filter(p -> p.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
            assertThat(files).isNotEmpty();
            return files;
        }
    }

    private static Evidence only(Path file, String format) throws IOException, UnreadableException {
        List<Evidence> found = read(file, format);
        assertThat(found).as(file.toString()).hasSize(1);
        return found.get(0);
    }

    private static List<Evidence> read(Path file, String format) throws IOException, UnreadableException {
        Source source = new Source(file.getFileName().toString(), () -> Files.newInputStream(file), Limits.DEFAULT);
        List<Reader> readers = Readers.recognising(source.head());
        assertThat(readers).as(file.toString()).extracting(r -> r.format().id()).containsExactly(format);
        List<Evidence> found = new ArrayList<>();
        Tally tally = new Tally(source.name());
        readers.get(0).read(source, tally, found::add);
        assertThat(tally.linesUnderstood()).as(file.toString()).isEqualTo(tally.lines());
        return found;
    }
}
