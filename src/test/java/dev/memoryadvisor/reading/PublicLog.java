package dev.memoryadvisor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.GcCycle;
import dev.memoryadvisor.fact.GcKind;
import dev.memoryadvisor.fact.GcLogHeader;
import dev.memoryadvisor.fact.GcPause;
import dev.memoryadvisor.fact.GcRunEnd;
import dev.memoryadvisor.fact.GcSafepoint;
import dev.memoryadvisor.fact.HeapChange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A public GC log of the corpus: what its reader finds, in the words in which other tools' tests speak of it. */
public final class PublicLog {
    private static final List<String> YOUNG = List.of(
            "events[Young]",
            "events[DefNew]",
            "events[ParNew]",
            "events[PSYoungGen]",
            "events[ParNewPromotionFailed]",
            "events[G1GCYoungInitialMark]");
    private static final List<String> FULL = List.of(
            "events[Full]",
            "events[SystemGC]",
            "events[FullGC or PSFull]",
            "events[ConcurrentModeFailure]",
            "events[ConcurrentModeInterrupted]");

    private final String name;
    private final Tally tally;
    private final List<GcPause> pauses = new ArrayList<>();
    private final Map<GcKind, Integer> kinds = new EnumMap<>(GcKind.class);
    private int cycles;
    private int safepoints;
    private boolean concurrent;
    private double first = Double.NaN;
    private double last = Double.NaN;

    private PublicLog(String name) {
        this.name = name;
        tally = new Tally(name);
    }

    /**
     * Reads every public log that this reader recognises: at least 99 % of its lines must be understood, and what other
     * tools' tests assert of it must hold.
     *
     * @param reader reader whose logs are judged
     * @param exceptions differences that are known, with the reason
     * @param fragments logs of which less is understood, with the reason
     * @return how many logs there are
     */
    public static int judge(
            Class<? extends Reader> reader, Map<String, String> exceptions, Map<String, String> fragments)
            throws IOException, UnreadableException {
        Path corpus = corpus();
        Map<String, Map<String, Double>> expectations = expectations(corpus.resolve("expectations.csv"));
        List<String> failures = new ArrayList<>();
        Set<String> judged = new TreeSet<>();
        List<Path> files = logs(corpus, reader);
        for (Path file : files) {
            PublicLog log = read(corpus, file);
            System.out.println(log.coverage());
            if (log.tally().linesUnderstood() < Math.ceil(log.tally().lines() * 0.99)
                    && !fragments.containsKey(log.name())) {
                failures.add(log.coverage() + " " + log.tally().warnings());
            }
            for (String difference : log.differences(expectations.getOrDefault(log.name(), Map.of()), judged)) {
                String key = log.name() + ": " + difference;
                if (!exceptions.containsKey(key)) {
                    failures.add(key);
                }
            }
        }
        System.out.println(files.size() + " files, " + judged.size() + " values of other tools compared, "
                + exceptions.size() + " exceptions");
        assertThat(failures).isEmpty();
        return files.size();
    }

    private static List<Path> logs(Path corpus, Class<? extends Reader> reader) throws IOException {
        List<Path> logs = new ArrayList<>();
        try (Stream<Path> all = Files.walk(corpus.resolve("gc"))) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                List<Reader> readers = Readers.recognising(source(file).head());
                if (readers.size() == 1 && reader.isInstance(readers.get(0))) {
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

    /** Reads a log of the corpus with the one reader that recognises it. */
    public static PublicLog read(Path corpus, Path file) throws IOException, UnreadableException {
        PublicLog log = new PublicLog(corpus.relativize(file).toString());
        Source source = source(file);
        List<Reader> readers = Readers.recognising(source.head());
        if (readers.size() != 1) {
            throw new AssertionError(file + " is recognised by " + readers);
        }
        readers.get(0).read(source, log.tally, log::take);
        log.concurrent = source.head().text().toLowerCase(Locale.ROOT).contains("concurrent ")
                || source.head().text().contains("concurrent-");
        return log;
    }

    /** A file of the corpus, decompressed. */
    public static Source source(Path file) {
        return new Source(file.getFileName().toString(), () -> open(file), Limits.DEFAULT);
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private void take(Evidence evidence) {
        if (evidence instanceof GcPause pause) {
            pauses.add(pause);
            kinds.merge(pause.kind(), 1, Integer::sum);
            see(pause.at().seconds());
        } else if (evidence instanceof GcCycle cycle) {
            cycles += cycle.completed() ? 1 : 0;
            see(cycle.at().seconds());
        } else if (evidence instanceof GcSafepoint safepoint) {
            safepoints++;
            see(safepoint.at().seconds());
        } else if (evidence instanceof GcLogHeader header) {
            see(header.at().seconds());
        } else if (evidence instanceof GcRunEnd end) {
            see(end.at().seconds());
        }
    }

    private void see(Double seconds) {
        if (seconds != null) {
            first = Double.isNaN(first) ? seconds : Math.min(first, seconds);
            last = Double.isNaN(last) ? seconds : Math.max(last, seconds);
        }
    }

    /** Its lines. */
    public Tally tally() {
        return tally;
    }

    /** Where it is in the corpus. */
    public String name() {
        return name;
    }

    /** All its pauses. */
    public int pauses() {
        return pauses.size();
    }

    /** Pauses of these kinds. */
    public int count(GcKind... wanted) {
        int count = 0;
        for (GcKind kind : wanted) {
            count += kinds.getOrDefault(kind, 0);
        }
        return count;
    }

    /** One line about it. */
    public String coverage() {
        return String.format(
                Locale.ROOT,
                "%6.2f %% of %6d lines, %6d pauses: %s",
                100.0 * tally.linesUnderstood() / Math.max(1, tally.lines()),
                tally.lines(),
                pauses.size(),
                name);
    }

    /** Values that peers' tests assert of the file, by metric; of several the last. */
    public static Map<String, Map<String, Double>> expectations(Path csv) throws IOException {
        Map<String, Map<String, Double>> all = new TreeMap<>();
        for (String line : Files.readAllLines(csv)) {
            List<String> columns = columns(line);
            if (columns.size() == 4 && columns.get(0).startsWith("gc/")) {
                String metric = columns.get(1);
                int bar = metric.indexOf(" | ");
                try {
                    all.computeIfAbsent(columns.get(0), f -> new LinkedHashMap<>())
                            .put(bar < 0 ? metric : metric.substring(0, bar), Double.valueOf(columns.get(2)));
                } catch (NumberFormatException word) {
                    all.get(columns.get(0)).remove(metric); // It says something in words: no figure to compare.
                }
            }
        }
        return all;
    }

    private static List<String> columns(String line) {
        List<String> columns = new ArrayList<>();
        StringBuilder column = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                columns.add(column.toString());
                column.setLength(0);
            } else {
                column.append(c);
            }
        }
        columns.add(column.toString());
        return columns;
    }

    /**
     * What the log differs in from these expectations. Metrics of one file are judged together where a peer tells kinds
     * apart that are one kind here (collectors of the young generation, reasons for a full collection).
     *
     * @param judged counts the values that could be compared
     */
    public List<String> differences(Map<String, Double> expected, Set<String> judged) {
        Map<String, Double> actual = new LinkedHashMap<>();
        Map<String, Double> wanted = new LinkedHashMap<>();
        sum(expected, wanted, "young", YOUNG);
        sum(expected, wanted, "mixed", List.of("events[Mixed]", "events[G1GCMixedInitialMark]"));
        sum(expected, wanted, "full", FULL);
        actual.put("young", (double) count(GcKind.YOUNG));
        actual.put("mixed", (double) count(GcKind.MIXED));
        actual.put("full", (double) count(GcKind.FULL));
        single(expected, wanted, actual, "events[InitialMark]", count(GcKind.INITIAL_MARK));
        single(expected, wanted, actual, "events[Remark]", count(GcKind.REMARK));
        single(expected, wanted, actual, "events[G1GCRemark]", count(GcKind.REMARK));
        single(expected, wanted, actual, "events[G1GCCleanup]", count(GcKind.CLEANUP));
        single(expected, wanted, actual, "events[Concurrent_Sweep]", cycles);
        double total = pauses.stream().mapToDouble(GcPause::millis).sum() / 1e3;
        double longest = pauses.stream().mapToDouble(GcPause::millis).max().orElse(0) / 1e3;
        single(expected, wanted, actual, "total_pause_s", total);
        single(expected, wanted, actual, "runtime_s", last - first);
        if (safepoints == 0) {
            // GCViewer adds the time that threads were stopped for other reasons
            single(expected, wanted, actual, "model.getPause().getSum()", total);
            single(expected, wanted, actual, "model.getPause().getMax()", longest);
            single(expected, wanted, actual, "model.getPause().getN()", pauses.size());
        }
        single(expected, wanted, actual, "model.getGCPause().getN()", pauses.size() - count(GcKind.FULL));
        single(expected, wanted, actual, "model.getFullGCPause().getN()", count(GcKind.FULL));
        single(
                expected,
                wanted,
                actual,
                "model.getFullGCPause().getSum()",
                pauses.stream()
                                .filter(p -> p.kind() == GcKind.FULL)
                                .mapToDouble(GcPause::millis)
                                .sum()
                        / 1e3);
        if (!concurrent && safepoints == 0) {
            // elsewhere GCViewer counts phases and stops of the threads as events
            single(expected, wanted, actual, "model.size()", pauses.size());
            eventsByNumber(expected, wanted, actual);
        }
        if (pauses.size() == 1) {
            one(expected, wanted, actual, pauses.get(0));
        }
        List<String> differences = new ArrayList<>();
        wanted.forEach((metric, value) -> {
            judged.add(name + ' ' + metric);
            double found = actual.get(metric);
            double tolerance = Math.max(1e-6, Math.abs(value) * (metric.endsWith("_s") ? 1e-5 : 1e-9));
            if (!(Math.abs(found - value) <= tolerance)) {
                differences.add(metric + " is " + found + ", expected " + value);
            }
        });
        return differences;
    }

    private static void sum(
            Map<String, Double> expected, Map<String, Double> wanted, String metric, List<String> parts) {
        Set<String> there = new HashSet<>(parts);
        there.retainAll(expected.keySet());
        if (there.size() > 1) {
            wanted.put(metric, there.stream().mapToDouble(expected::get).sum());
        }
    }

    private static void single(
            Map<String, Double> expected,
            Map<String, Double> wanted,
            Map<String, Double> actual,
            String metric,
            double value) {
        if (expected.containsKey(metric)) {
            wanted.put(metric, expected.get(metric));
            actual.put(metric, value);
        }
    }

    private void eventsByNumber(Map<String, Double> expected, Map<String, Double> wanted, Map<String, Double> actual) {
        for (int i = 0; i < Math.min(20, pauses.size()); i++) {
            GcPause pause = pauses.get(i);
            single(expected, wanted, actual, "model.get(" + i + ").getPause()", pause.millis() / 1e3);
            if (pause.heap() != null && pause.heap().committedBytes() != null) {
                single(
                        expected,
                        wanted,
                        actual,
                        "model.get(" + i + ").getTotal()",
                        pause.heap().committedBytes() / 1024.0);
            }
        }
    }

    private static void one(
            Map<String, Double> expected, Map<String, Double> wanted, Map<String, Double> actual, GcPause pause) {
        single(expected, wanted, actual, "event.getPause()", pause.millis() / 1e3);
        HeapChange heap = pause.heap();
        if (heap != null) {
            single(expected, wanted, actual, "event.getPreUsed()", heap.beforeBytes() / 1024.0);
            single(expected, wanted, actual, "event.getPostUsed()", heap.afterBytes() / 1024.0);
            if (heap.committedBytes() != null) {
                single(expected, wanted, actual, "event.getTotal()", heap.committedBytes() / 1024.0);
            }
        }
    }
}
