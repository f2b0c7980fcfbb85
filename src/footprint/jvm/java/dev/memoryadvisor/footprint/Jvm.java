package dev.memoryadvisor.footprint;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Fresh JVMs, one at a time. */
final class Jvm {
    /** Said in the provenance of each row. */
    static final String OPTIONS = "-XX:+UseSerialGC -Xmx512m -Xshare:auto";

    private static final int RUNS = 3;
    private static final long MOST_SECONDS = 90;

    private final Path program;
    private final Path work;

    Jvm(Path program, Path work) {
        this.program = program;
        this.work = work;
    }

    /**
     * The median of three runs.
     *
     * @param classPath classes of the entries and jars of the libraries
     * @param entries what is used, in this order
     * @throws IOException if one of the runs fails; the message ends with what it printed
     */
    Figures measure(List<Path> classPath, List<String> entries) throws IOException, InterruptedException {
        List<Figures> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(run(classPath, entries));
        }
        return Figures.median(runs);
    }

    private Figures run(List<Path> classPath, List<String> entries) throws IOException, InterruptedException {
        String name = String.join("-and-", entries);
        Path figures = work.resolve(name + ".figures");
        Path log = work.resolve(name + ".log");
        Files.deleteIfExists(figures);
        Set<String> path = new LinkedHashSet<>();
        path.add(program.toString());
        classPath.forEach(p -> path.add(p.toString()));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Collections.addAll(command, OPTIONS.split(" ", -1));
        command.addAll(List.of("-Djava.awt.headless=true", "-Duser.timezone=UTC", "-Djava.io.tmpdir=" + work));
        command.addAll(List.of("-cp", String.join(File.pathSeparator, path), Probe.class.getName()));
        command.add(figures.toString());
        command.addAll(entries);
        Process process = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        if (process.exitValue() != 0 || !Files.exists(figures)) {
            throw new IOException(name + " ended with " + process.exitValue() + ", see " + log.getFileName());
        }
        return Figures.parse(Files.readString(figures));
    }
}
