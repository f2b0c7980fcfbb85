package dev.memoryadvisor.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A pair of programs, before and after the advice of one rule. Its folder is {@code <runtime>/<category>/<rule name>}.
 *
 * @param runtime {@code jvm} or {@code cpython}
 * @param rule id of the rule
 * @param before the program that the rule speaks of
 * @param after the program that follows its advice
 */
record Experiment(String runtime, String rule, ProgramFile before, ProgramFile after) {
    static final Path FOLDER = Path.of("src", "experiments");

    /** All experiments of a runtime, by rule. */
    static List<Experiment> of(String runtime) throws IOException {
        String ending = runtime.equals("jvm") ? ".java" : ".py";
        String before = runtime.equals("jvm") ? "Before" : "before";
        String after = runtime.equals("jvm") ? "After" : "after";
        Path root = FOLDER.resolve(runtime);
        try (Stream<Path> walk = Files.walk(root, 2)) {
            return walk.filter(folder -> Files.isRegularFile(folder.resolve(before + ending)))
                    .sorted()
                    .map(folder -> new Experiment(
                            runtime,
                            root.relativize(folder).toString().replace('\\', '/'),
                            ProgramFile.of(folder.resolve(before + ending)),
                            ProgramFile.of(folder.resolve(after + ending))))
                    .toList();
        }
    }

    /** Whether both programs run on this feature version: 17 of JDK 17, 11 of CPython 3.11. */
    boolean runsOn(int version) {
        return Stream.of(before, after)
                .allMatch(p -> number(p.setting("from", "0")) <= version && version <= number(p.setting("to", "99")));
    }

    private static int number(String version) {
        String last = version.substring(version.lastIndexOf('.') + 1);
        return Integer.parseInt(last.strip().toLowerCase(Locale.ROOT));
    }
}
