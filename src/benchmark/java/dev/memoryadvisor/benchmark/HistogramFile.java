package dev.memoryadvisor.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A class histogram as {@code jcmd GC.class_histogram} of JDK 25 prints it, with as many classes as wanted: a third of the
 * JDK, with their module, names as long as those of real programs.
 */
final class HistogramFile {
    private static final String[] WORDS = {
        "order", "session", "cache", "invoice", "tenant", "query", "render", "stream", "cursor", "bucket", "ledger",
        "route"
    };

    private HistogramFile() {}

    /** Writes it, unless it is there already. */
    static void write(Path file, int rows) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Path partial = Path.of(file + ".partial");
        SplittableRandom random = new SplittableRandom(3);
        long instances = 0;
        long bytes = 0;
        try (BufferedWriter out = Files.newBufferedWriter(partial, StandardCharsets.UTF_8)) {
            out.write(" num     #instances         #bytes  class name (module)\n");
            out.write("-------------------------------------------------------\n");
            for (int i = 1; i <= rows; i++) {
                long count = 1 + 2L * rows / i + random.nextInt(5);
                long size = count * (16 + 8L * random.nextInt(8));
                instances += count;
                bytes += size;
                out.write(String.format(Locale.ROOT, "%4d:  %12d  %13d  %s%n", i, count, size, name(i, random)));
            }
            out.write(String.format(Locale.ROOT, "Total  %12d  %13d%n", instances, bytes));
        }
        Files.move(partial, file);
    }

    private static String name(int row, SplittableRandom random) {
        String one = WORDS[random.nextInt(WORDS.length)];
        String other = WORDS[random.nextInt(WORDS.length)];
        String inner = Character.toUpperCase(other.charAt(0)) + other.substring(1) + row;
        return switch (random.nextInt(6)) {
            case 0 -> "java.util." + one + "." + inner + " (java.base@25.0.1)";
            case 1 -> "sun.net.www." + one + "." + inner + "$Node (java.net.http@25.0.1)";
            case 2 -> "[Lcom.acme." + one + "." + inner + ";";
            case 3 ->
                "com.acme." + one + "." + other + "." + inner + "$$Lambda/0x00007f6a3c0" + Integer.toHexString(row);
            default -> "com.acme." + one + "." + other + "." + inner;
        };
    }
}
