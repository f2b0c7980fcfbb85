package dev.memoryadvisor.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The code that a recommendation shows compiles for the version that it is shown to. */
class RuleExamplesTest {
    private static final Path RULES = Path.of("rules");

    @TempDir
    private Path classes;

    @TestFactory
    Stream<DynamicTest> javaCompiles() throws IOException {
        return files(".java").stream()
                .map(file -> dynamicTest(RULES.relativize(file).toString(), () -> compiles(file)));
    }

    private void compiles(Path file) throws IOException {
        String version = file.getParent().getFileName().toString().substring("java-".length());
        String release = Integer.toString(Math.max(8, Integer.parseInt(version)));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        // The file is named before.java or after.java, its class Before or After: javac wants them alike if it is
        // public.
        Path folder = Files.createTempDirectory(classes, "example");
        String name = file.getFileName().toString().startsWith("before") ? "Before.java" : "After.java";
        Path copy = Files.copy(file, folder.resolve(name));
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-proc:none", "-nowarn", "--release", release, "-d", folder.toString());
            boolean done = compiler.getTask(messages, manager, null, options, null, manager.getJavaFileObjects(copy))
                    .call();
            assertThat(done).as(messages.toString()).isTrue();
        }
    }

    @Test
    void pythonCompiles() throws IOException, InterruptedException {
        List<Path> files = files(".py");
        List<String> command = new ArrayList<>(List.of(
                "python3",
                "-c",
                "import sys\nfor f in sys.argv[1:]: compile(open(f, encoding='utf-8').read(), f, 'exec')"));
        files.forEach(f -> command.add(f.toString()));
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeTrue(false, "no python3 on this machine: " + e.getMessage());
            return;
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    private static List<Path> files(String extension) throws IOException {
        try (Stream<Path> walk = Files.walk(RULES)) {
            return walk.filter(f -> f.toString().contains("example"))
                    .filter(f -> f.toString().endsWith(extension))
                    .sorted()
                    .toList();
        }
    }
}
