package dev.memoryadvisor.benchmark;

import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.reading.Limits;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import dev.memoryadvisor.reading.hprof.HprofReader;
import dev.memoryadvisor.reading.jvmhistogram.JvmHistogramReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How fast a class histogram of a million rows and a heap dump of 1 GiB are read, beside a loop that only splits the same
 * bytes into lines, and how much heap that takes. The files are made by the benchmark itself.
 *
 * <p>{@code mvn -q -Pbenchmark -DskipTests -Dbenchmark.main=dev.memoryadvisor.benchmark.HistogramBenchmark test}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
public class HistogramBenchmark {
    private static final int ROWS = 1_000_000;
    private static final int CLASSES = 20_000;
    private static final long DUMP_BYTES = 1L << 30;
    private static final int BUFFER = 256 * 1024;

    private Path histogram;
    private Path dump;

    private static Path folder() {
        return Path.of(System.getProperty("benchmark.folder", "target/benchmark"));
    }

    private static Path histogramFile(int rows) {
        return folder().resolve("histogram-" + rows + ".txt");
    }

    private static Path dumpFile(long bytes, int classes) {
        return folder().resolve("heap-" + (bytes >> 20) + "-" + classes + ".hprof");
    }

    /** Makes the files. */
    @Setup
    public void files() throws IOException {
        Files.createDirectories(folder());
        histogram = histogramFile(ROWS);
        dump = dumpFile(DUMP_BYTES, CLASSES);
        HistogramFile.write(histogram, ROWS);
        DumpFile.write(dump, DUMP_BYTES, CLASSES);
    }

    /** The histogram as facts. */
    @Benchmark
    public Evidence histogramRead() throws IOException, UnreadableException {
        return read(new JvmHistogramReader(), histogram, ROWS);
    }

    /** The histogram split into lines. */
    @Benchmark
    public long histogramSplit() throws IOException {
        return split(histogram);
    }

    /** The heap dump as facts. */
    @Benchmark
    public Evidence dumpRead() throws IOException, UnreadableException {
        return read(new HprofReader(), dump, CLASSES / 2);
    }

    /** The bytes of the heap dump split where they look like line ends. */
    @Benchmark
    public long dumpSplit() throws IOException {
        return split(dump);
    }

    /** The bytes of the heap dump fetched and not looked at. */
    @Benchmark
    public long dumpFetched() throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        try (InputStream in = Files.newInputStream(dump)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                bytes += read;
            }
        }
        return bytes;
    }

    private static Evidence read(Reader reader, Path file, int fewestRows) throws IOException, UnreadableException {
        Source source = new Source(file.getFileName().toString(), () -> Files.newInputStream(file), Limits.DEFAULT);
        Evidence[] found = new Evidence[1];
        reader.read(source, new Tally(source.name()), e -> found[0] = e);
        ClassHistogram read = (ClassHistogram) found[0];
        if (read.rows().size() < fewestRows || !Boolean.TRUE.equals(read.complete())) {
            throw new IllegalStateException(
                    "not read as a whole: " + read.rows().size() + " rows");
        }
        return read;
    }

    private static long split(Path file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long lines = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == '\n') {
                        lines++;
                    }
                }
            }
        }
        return lines;
    }

    /** Measures and prints a table. */
    public static void main(String[] arguments) throws Exception {
        new HistogramBenchmark().files();
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(HistogramBenchmark.class.getName())
                        .jvmArgsAppend("-Xms2g", "-Xmx2g", "-Xmn1g", "-XX:+AlwaysPreTouch")
                        .build())
                .run();
        Map<String, Double> millis = new TreeMap<>();
        for (RunResult result : results) {
            millis.put(
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore());
        }
        print(millis, System.out);
    }

    private static void print(Map<String, Double> millis, PrintStream out) throws IOException, InterruptedException {
        double histogramBytes = Files.size(histogramFile(ROWS));
        double dumpBytes = Files.size(dumpFile(DUMP_BYTES, CLASSES));
        double read = millis.get("histogramRead");
        double split = millis.get("histogramSplit");
        double dumpRead = millis.get("dumpRead");
        double dumpSplit = millis.get("dumpSplit");
        out.printf(
                Locale.ROOT,
                "%n%s, %d cores, %s, Java %s%n%n",
                LocalDate.now(),
                Runtime.getRuntime().availableProcessors(),
                processor(),
                System.getProperty("java.vm.version"));
        out.println("| | bytes | ms | MB/s | rows/s | of the loop |");
        out.println("|---|---|---|---|---|---|");
        row(out, "class histogram, 1,000,000 rows, read", histogramBytes, read, (double) ROWS, split / read);
        row(out, "the same bytes split into lines", histogramBytes, split, (double) ROWS, 1.0);
        row(out, "heap dump, 20,000 classes, read", dumpBytes, dumpRead, null, dumpSplit / dumpRead);
        row(out, "the same bytes split at line ends", dumpBytes, dumpSplit, null, 1.0);
        row(out, "the same bytes fetched only", dumpBytes, millis.get("dumpFetched"), null, null);
        out.println();
        out.println("| | extra heap, MiB |");
        out.println("|---|---|");
        for (int rows : new int[] {10_000, 100_000, ROWS}) {
            HistogramFile.write(histogramFile(rows), rows);
            heap(out, String.format(Locale.ROOT, "class histogram, %,d rows", rows), histogramFile(rows));
        }
        for (long bytes : new long[] {DUMP_BYTES >> 2, DUMP_BYTES}) {
            for (int classes : new int[] {CLASSES >> 2, CLASSES, CLASSES << 2}) {
                DumpFile.write(dumpFile(bytes, classes), bytes, classes);
                String name = String.format(Locale.ROOT, "heap dump, %,d MiB, %,d classes", bytes >> 20, classes);
                heap(out, name, dumpFile(bytes, classes));
            }
        }
    }

    private static void row(PrintStream out, String name, double bytes, double millis, Double rows, Double share) {
        out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f | %,.0f | %s | %s |%n",
                name,
                bytes,
                millis,
                bytes / millis / 1e3,
                rows == null ? "" : String.format(Locale.ROOT, "%,.0f", rows / millis * 1e3),
                share == null ? "" : String.format(Locale.ROOT, "%.0f %%", 100 * share));
    }

    private static void heap(PrintStream out, String name, Path file) throws IOException, InterruptedException {
        out.printf(Locale.ROOT, "| %s | %d |%n", name, SmallestHeap.extraMebibytes(file));
    }

    /** Model of the processor where Linux names it. */
    private static String processor() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(file)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }
}
