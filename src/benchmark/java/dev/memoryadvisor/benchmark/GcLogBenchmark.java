package dev.memoryadvisor.benchmark;

import dev.memoryadvisor.rule.RuleBook;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How fast GC logs are read, beside the other tools and beside plain Java on the same file; how little heap a long one
 * takes; how soon a short one is answered. Each tool runs in a JVM of its own.
 *
 * <p>Properties: {@code corpus} (folder of real logs), {@code benchmark.folder} (for the logs that are made),
 * {@code benchmark.megabytes}, {@code benchmark.rounds} (passes over a file, of which the median counts, after
 * three times as many that do not; the other tools read it once), {@code benchmark.jvms} (how many JVMs do so one after the
 * other, of whose figures the median counts, for the compiler's code differs from one to the next), {@code
 * benchmark.longMegabytes} (0: no long log), {@code benchmark.peers} (false: without the other tools).
 */
public final class GcLogBenchmark {
    private static final String UNIFIED = "generated/humongous/17-g1/gc-star.log";
    private static final String OLD = "gc/gctoolkit-testdata/gclogs/preunified/";
    private static final String G1 = OLD + "g1gc/details/tenuring/180/g1gc.log";
    private static final String CMS = OLD + "cms/parnew/details/tenuring/863_gc.log";
    private static final int WARM_UP_ROUNDS = 3;
    private static final int WARM_UP = 300;
    private static final int ANSWERS = 201;

    private final Path corpus = Path.of(System.getProperty("corpus", ""));
    private final Path folder = Path.of(System.getProperty("benchmark.folder", "target/benchmark"));
    private final long megabytes = Long.getLong("benchmark.megabytes", 300);
    private final int rounds = Integer.getInteger("benchmark.rounds", 15);
    private final int jvms = Integer.getInteger("benchmark.jvms", 3);
    private final long longMegabytes = Long.getLong("benchmark.longMegabytes", 5_000);
    private final boolean peers = !"false".equals(System.getProperty("benchmark.peers"));

    private record Rate(double megabytesPerSecond, String found, long peakKilobytes) {}

    private record Passes(int warmUp, int measured) {}

    private GcLogBenchmark() {}

    /** Runs all of it and prints Markdown. */
    public static void main(String[] arguments) throws Exception {
        GcLogBenchmark benchmark = new GcLogBenchmark();
        if (!Files.exists(benchmark.corpus.resolve(UNIFIED))) {
            System.err.println("No corpus of real logs: name its folder with -Dcorpus=…");
            System.exit(1);
        }
        benchmark.run();
        System.exit(0);
    }

    private void run() throws Exception {
        System.out.println(
                Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " cores: " + processor());
        Path unified = RepeatedLog.of(corpus.resolve(UNIFIED), folder.resolve("unified.log"), megabytes);
        List<LogTool> tools = new ArrayList<>(List.of(LogTool.LINE_ENDS, LogTool.READ_LINE, LogTool.MEMORY_ADVISOR));
        if (peers) {
            tools.add(LogTool.GCTOOLKIT);
            tools.add(LogTool.GCVIEWER);
        }
        table("JDK 17, G1, -Xlog:gc*", unified, tools);
        List<LogTool> ours = List.of(LogTool.LINE_ENDS, LogTool.MEMORY_ADVISOR);
        table(
                "JDK 8, G1, details",
                RepeatedLog.of(corpus.resolve(G1), folder.resolve("g1-8.log"), megabytes / 3),
                ours);
        table(
                "JDK 6, CMS, details",
                RepeatedLog.of(corpus.resolve(CMS), folder.resolve("cms.log"), megabytes / 3),
                ours);
        if (longMegabytes > 0) {
            Path log = RepeatedLog.of(corpus.resolve(UNIFIED), folder.resolve("long.log"), longMegabytes);
            Rate rate = fork(LogTool.MEMORY_ADVISOR, log, new Passes(0, 1), 2, "-Xmx128m");
            System.out.printf(
                    Locale.ROOT,
                    "%n%,d MB with -Xmx128m: %,.0f MB/s, at most %,d MB resident, %s%n",
                    Files.size(log) / 1_000_000,
                    rate.megabytesPerSecond,
                    rate.peakKilobytes / 1024,
                    rate.found);
        }
        answer(unified);
    }

    private void table(String title, Path log, List<LogTool> tools) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%n%s, %,d MB%n%n| tool | one core, MB/s | of the bound | two cores, MB/s | found |%n"
                        + "|---|--:|--:|--:|---|%n",
                title,
                Files.size(log) / 1_000_000);
        double bound = 0;
        for (LogTool tool : tools) {
            // the other tools take so long that warming up does not count
            boolean slow = tool == LogTool.GCTOOLKIT || tool == LogTool.GCVIEWER;
            Passes passes = slow ? new Passes(0, 1) : new Passes(WARM_UP_ROUNDS * rounds, rounds);
            Rate one = median(tool, log, passes, 1);
            Rate two = median(tool, log, passes, 2);
            bound = tool == LogTool.LINE_ENDS ? one.megabytesPerSecond : bound;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,.1f | %.3f | %,.1f | %s%s |%n",
                    tool.title(),
                    one.megabytesPerSecond,
                    one.megabytesPerSecond / bound,
                    two.megabytesPerSecond,
                    one.found,
                    one.found.equals(two.found) ? "" : "; with two cores " + two.found);
        }
    }

    private Rate median(LogTool tool, Path log, Passes passes, int cores) throws Exception {
        List<Rate> rates = new ArrayList<>();
        for (int i = 0; i < (passes.warmUp == 0 ? 1 : jvms); i++) {
            rates.add(fork(tool, log, passes, cores));
        }
        rates.sort(Comparator.comparingDouble(Rate::megabytesPerSecond));
        return rates.get(rates.size() / 2);
    }

    private Rate fork(LogTool tool, Path log, Passes passes, int cores, String... options) throws Exception {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/taskset"))) {
            command.addAll(List.of("taskset", "-c", cores == 1 ? "0" : "0,1"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:ActiveProcessorCount=" + cores);
        command.addAll(List.of(options));
        command.add("-Dbenchmark.tool=" + tool.name());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(GcLogPasses.class.getName(), log.toString()));
        command.addAll(List.of(Integer.toString(passes.warmUp), Integer.toString(passes.measured)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Rate rate = null;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("RESULT ")) {
                    String[] words = line.substring("RESULT ".length()).split(";", 3);
                    rate = new Rate(Double.parseDouble(words[0]), words[2], Long.parseLong(words[1]));
                }
            }
        }
        int status = process.waitFor();
        return rate == null ? new Rate(Double.NaN, "ended with status " + status, 0) : rate;
    }

    /** From the bytes of a short log to the advice, in a JVM that is warm. */
    private static void answer(Path log) throws Exception {
        byte[] megabyte = RepeatedLog.beginning(log, 1_000_000).readAllBytes();
        RuleBook rules = RuleBook.shipped();
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < WARM_UP + ANSWERS; i++) {
            long began = System.nanoTime();
            LogTool.analysis(() -> new java.io.ByteArrayInputStream(megabyte), rules);
            if (i >= WARM_UP) {
                millis.add((System.nanoTime() - began) / 1e6);
            }
        }
        millis.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%n1 MB from bytes to advice, warm: median %.1f ms, 95th percentile %.1f ms (%d answers)%n",
                millis.get(ANSWERS / 2),
                millis.get(ANSWERS * 95 / 100),
                ANSWERS);
    }

    /** The model of the processor; empty where the system does not say. */
    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("");
        } catch (IOException unknown) {
            return "";
        }
    }
}
