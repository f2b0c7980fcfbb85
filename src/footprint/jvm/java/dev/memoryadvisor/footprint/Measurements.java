package dev.memoryadvisor.footprint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures of each module, measured when they are first asked for. */
final class Measurements {
    /** What each row is stamped with. */
    static final String RUNTIME = "OpenJDK " + Runtime.version();

    private final Map<String, List<Jar>> classPaths;
    private final Entries entries;
    private final Jvm jvm;
    private final Map<String, Figures> measured = new TreeMap<>();
    private final Map<String, String> failures = new TreeMap<>();

    Measurements(Map<String, List<Jar>> classPaths, Entries entries, Jvm jvm) {
        this.classPaths = classPaths;
        this.entries = entries;
        this.jvm = jvm;
    }

    /** The figures with one library, or with one of the entries that use none; {@code null} if it fails. */
    Figures of(String entry) throws InterruptedException {
        return of(entry, List.of(entry));
    }

    /** The figures with both; {@code null} if it fails. */
    Figures of(Pair pair) throws InterruptedException {
        return of(pair.name(), List.of(pair.first(), pair.second()));
    }

    private Figures of(String module, List<String> names) throws InterruptedException {
        if (!measured.containsKey(module) && !failures.containsKey(module)) {
            try {
                measured.put(module, jvm.measure(classPath(module, names), names));
            } catch (IOException e) {
                failures.put(module, e.getMessage());
                System.err.println("not measured: " + module + ": " + e.getMessage());
            }
        }
        return measured.get(module);
    }

    private List<Path> classPath(String module, List<String> names) throws IOException {
        List<Jar> jars = jars(module);
        if (jars == null) {
            throw new IOException("Maven did not resolve it");
        }
        List<Path> classPath = new ArrayList<>();
        classPath.add(entries.compile(names, jars));
        jars.forEach(jar -> classPath.add(jar.file()));
        return classPath;
    }

    /** The class path of a module as resolved, or {@code null}. */
    List<Jar> jars(String module) {
        return Lists.OF_THE_JDK.contains(module) ? List.of() : classPaths.get(module);
    }

    /** Why modules could not be measured. */
    Map<String, String> failures() {
        return Collections.unmodifiableMap(failures);
    }
}
