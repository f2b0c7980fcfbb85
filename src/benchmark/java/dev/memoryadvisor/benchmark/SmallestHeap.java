package dev.memoryadvisor.benchmark;

import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.Limits;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Readers;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The smallest heap in which an input can be read, to the MiB, less the smallest in which a JVM that reads nothing starts:
 * each try is a JVM of its own with that {@code -Xmx}. What is found is kept until the end of the input, as in an analysis.
 */
final class SmallestHeap {
    private static final int LARGEST_MEBIBYTES = 2048;

    private SmallestHeap() {}

    /** MiB of heap that reading takes beyond a JVM that reads nothing. */
    static int extraMebibytes(Path input) throws IOException, InterruptedException {
        return smallest(input) - smallest(null);
    }

    private static int smallest(Path input) throws IOException, InterruptedException {
        int low = 1;
        int high = LARGEST_MEBIBYTES;
        while (low < high) {
            int middle = (low + high) / 2;
            if (reads(input, middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean reads(Path input, int mebibytes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + mebibytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                SmallestHeap.class.getName()));
        if (input != null) {
            command.add(input.toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor() == 0;
    }

    /** Reads the file that is named, if one is. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) {
            Path file = Path.of(arguments[0]);
            Source source = new Source(file.getFileName().toString(), () -> Files.newInputStream(file), Limits.DEFAULT);
            Head head = source.head();
            List<Reader> readers = Readers.recognising(head);
            List<Object> found = new ArrayList<>();
            readers.get(0).read(source, new Tally(source.name()), found::add);
            if (found.isEmpty()) {
                throw new IllegalStateException("nothing was read");
            }
        } else {
            Readers.recognising(new Head("nothing"));
        }
    }
}
