package dev.memoryadvisor.experiment;

import dev.memoryadvisor.Contexts;
import dev.memoryadvisor.Submission;
import dev.memoryadvisor.fact.Context;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.policy.Policy;
import dev.memoryadvisor.reading.Limits;
import dev.memoryadvisor.reading.Source;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JDK. A program prints a line when its data is there, and waits; {@code jcmd <pid> GC.class_histogram}, which makes a
 * full collection first, then counts its live objects.
 *
 * @param home its folder
 * @param version its version
 * @param feature its feature version
 */
record Jdk(Path home, String version, int feature) implements Subject {
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
    private static final Pattern USED =
            Pattern.compile("(?m)^\\s*(?:def new generation|DefNew|tenured generation|Tenured).*?used (\\d+)K");

    /** The serial collector: its heap in use is what the objects take, not a number of regions. */
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xms64m", "-Xmx768m");

    static Jdk of(Path home) throws IOException {
        Properties release = new Properties();
        try (var in = Files.newInputStream(home.resolve("release"))) {
            release.load(in);
        }
        String version = release.getProperty("JAVA_VERSION").replace("\"", "");
        return new Jdk(home, version, Integer.parseInt(version.replaceFirst("\\D.*", "")));
    }

    @Override
    public String runtime() {
        return "jvm";
    }

    @Override
    public Submission evidence(ProgramFile program) throws IOException, InterruptedException {
        Run run = run(program);
        List<Submission.Part> parts = new ArrayList<>();
        parts.add(raw(Kind.HISTOGRAM, "histogram.txt", run.histogram));
        if (program.setting("evidence", "").contains("gc log")) {
            parts.add(raw(Kind.GC_LOG, "gc.log", run.log));
        }
        Context context = Contexts.of(RuntimeKind.JVM, version, true);
        return new Submission(context, Policy.NONE, null, parts, List.of());
    }

    @Override
    public Footprint measure(ProgramFile program) throws IOException, InterruptedException {
        return run(program).footprint;
    }

    static Submission.Raw raw(Kind kind, String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Submission.Raw(kind, new Source(name, () -> new ByteArrayInputStream(bytes), Limits.DEFAULT));
    }

    private record Run(String histogram, String log, Footprint footprint) {}

    private Run run(ProgramFile program) throws IOException, InterruptedException {
        Path classes = Files.createTempDirectory("experiment");
        Tool.run(
                List.of(
                        tool("javac"),
                        "-nowarn",
                        "-d",
                        classes.toString(),
                        program.path().toString()),
                false);
        Path log = classes.resolve("gc.log");
        List<String> command = new ArrayList<>(List.of(tool("java")));
        command.addAll(OPTIONS);
        command.add("-Xlog:gc*:file=" + log);
        String options = program.setting("options", "");
        if (!options.isBlank()) {
            command.addAll(List.of(options.split(" ", -1)));
        }
        String main = program.path().getFileName().toString().replace(".java", "");
        command.addAll(List.of("-cp", classes.toString(), main));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            if (out.readLine() == null) {
                throw new IOException(program.path() + " ended before its data was there");
            }
            String pid = Long.toString(process.pid());
            String histogram = Tool.run(List.of(tool("jcmd"), pid, "GC.class_histogram"), false);
            String heap = Tool.run(List.of(tool("jcmd"), pid, "GC.heap_info"), false);
            process.getOutputStream().close();
            process.waitFor();
            // jcmd prints the pid first; a caller's file has it too.
            return new Run(histogram, Files.readString(log), new Footprint(total(histogram), used(heap)));
        } finally {
            process.destroyForcibly();
            delete(classes);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static long total(String histogram) throws IOException {
        Matcher total = TOTAL.matcher(histogram);
        if (!total.find()) {
            throw new IOException("no total in the histogram: " + histogram);
        }
        return Long.parseLong(total.group(1));
    }

    private static long used(String heap) throws IOException {
        Matcher used = USED.matcher(heap);
        long sum = 0;
        while (used.find()) {
            sum += Long.parseLong(used.group(1)) * 1024;
        }
        if (sum == 0) {
            throw new IOException("no heap in use: " + heap);
        }
        return sum;
    }

    private String tool(String name) {
        return home.resolve("bin").resolve(name).toString();
    }
}
