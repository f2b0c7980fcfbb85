package dev.memoryadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands in the repository, and what does not. */
class RepositoryTest {
    /** In parts, or this file would hold them. */
    private static final List<String> REGISTRIES = List.of(
            "repo.maven." + "apache.org", "repo1.maven." + "org", "registry.npmjs." + "org", "deb.debian." + "org");

    /** pip and uv write it into lock files: allowed in inputs, nowhere else. */
    private static final String PYTHON_REGISTRY = "pypi.org/" + "simple";

    private static final Set<String> MAVEN_WRAPPER =
            Set.of("mvnw", "mvnw.cmd", "maven-wrapper.jar", "maven-wrapper.properties", "MavenWrapperDownloader.java");

    /** Not committed: git's own folder, or what .gitignore names. */
    private static final Set<String> NOT_COMMITTED = Set.of(".git", "target", ".idea", ".vscode");

    private static final Set<String> TOP_LEVEL = Set.of(
            ".ci",
            ".dockerignore",
            ".editorconfig",
            ".gitignore",
            "Dockerfile",
            "LICENSE",
            "NOTICE",
            "README.md",
            "k8s",
            "openapi",
            "pom.xml",
            "rules",
            "src");

    /** Mirrors and proxies are the business of the machine that builds (settings.xml), not of the project. */
    @Test
    void namesNoRegistry() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : committed()) {
            // Byte for byte, so that no input is too odd to be looked into.
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            REGISTRIES.stream().filter(text::contains).forEach(registry -> found.add(file + ": " + registry));
            if (!isInput(file) && text.contains(PYTHON_REGISTRY)) {
                found.add(file + ": " + PYTHON_REGISTRY);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void hasNoMavenWrapper() throws IOException {
        assertThat(committed())
                .extracting(file -> file.getFileName().toString())
                .doesNotContainAnyElementsOf(MAVEN_WRAPPER);
        assertThat(Path.of(".mvn")).doesNotExist();
    }

    @Test
    void isVerifiedByMaven() throws IOException {
        Path run = Path.of(".ci", "run");
        assertThat(run).isExecutable();
        assertThat(Files.readString(run)).startsWith("#!").containsPattern("(?m)^mvn (?:-\\S+ )*verify\\b");
    }

    @Test
    void hasAFixedTopLevel() throws IOException {
        try (Stream<Path> top = Files.list(Path.of(""))) {
            assertThat(top.map(Path::toString).filter(name -> !NOT_COMMITTED.contains(name) && !name.endsWith(".iml")))
                    .isSubsetOf(TOP_LEVEL);
        }
    }

    @Test
    void isLicensed() throws IOException {
        assertThat(Files.readString(Path.of("LICENSE")))
                .contains("Apache License", "Version 2.0, January 2004", "END OF TERMS AND CONDITIONS");
        assertThat(Path.of("NOTICE")).isNotEmptyFile();
    }

    /** Golden inputs, cases of rules, and inputs that tests hold as text. */
    private static boolean isInput(Path file) {
        return file.startsWith(Path.of("src", "test"))
                || (file.startsWith("rules")
                        && file.getNameCount() > 4
                        && Set.of("fires", "quiet").contains(file.getName(3).toString()));
    }

    private static List<Path> committed() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(Path.of(""), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                // At the top only: a package may well be named target.
                return NOT_COMMITTED.contains(folder.toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                // In a git worktree .git is a file.
                if (!NOT_COMMITTED.contains(file.toString())) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        assertThat(files).contains(Path.of("pom.xml"), Path.of(".ci", "run"));
        return files;
    }
}
