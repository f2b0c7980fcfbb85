package dev.memoryadvisor.experiment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a command to its end. */
final class Tool {
    private static final long SECONDS = 120;

    private Tool() {}

    /** What it prints on standard output, or on standard error if that is wanted. */
    static String run(List<String> command, boolean errors) throws IOException, InterruptedException {
        Path out = Files.createTempFile("experiment", ".out");
        Path err = Files.createTempFile("experiment", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command + " did not end in " + SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                throw new IOException(command + " ended with " + process.exitValue() + ": " + Files.readString(err));
            }
            return Files.readString(errors ? err : out, StandardCharsets.UTF_8);
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
