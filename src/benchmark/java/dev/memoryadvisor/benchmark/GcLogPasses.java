package dev.memoryadvisor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs in a JVM of its own: one tool reads one file several times. Prints megabytes a second (median) and what was found. */
public final class GcLogPasses {
    private GcLogPasses() {}

    /**
     * The file, the number of passes that do not count because the compiler is still at work, and of those that do; the tool is
     * the property {@code benchmark.tool}.
     */
    public static void main(String[] arguments) throws Exception {
        LogTool tool = LogTool.valueOf(System.getProperty("benchmark.tool"));
        Path log = Path.of(arguments[0]);
        int warmUp = Integer.parseInt(arguments[1]);
        int passes = Integer.parseInt(arguments[2]);
        List<Double> seconds = new ArrayList<>();
        String found = "";
        if (warmUp > 0) {
            tool.warmUp(log);
        }
        for (int i = 0; i < warmUp; i++) {
            tool.read(log);
        }
        for (int i = 0; i < passes; i++) {
            long began = System.nanoTime();
            found = tool.read(log);
            seconds.add((System.nanoTime() - began) / 1e9);
        }
        seconds.sort(null);
        double rate = Files.size(log) / 1e6 / seconds.get(passes / 2);
        System.out.println(String.format(Locale.ROOT, "RESULT %.1f;%d;%s", rate, peakKilobytes(), found));
        System.exit(0); // some tools leave threads behind
    }

    /** Most memory that the process ever had, in kilobytes; 0 where the system does not say. */
    private static long peakKilobytes() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException unknown) {
            return 0;
        }
    }
}
