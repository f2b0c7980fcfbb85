package dev.memoryadvisor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.memoryadvisor.fact.Dependency;
import dev.memoryadvisor.fact.DependencyList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of public projects, read in place where {@code -Dcorpus=} names the folder that holds them. */
class CorpusDependencyListTest {
    @ParameterizedTest
    @CsvSource({
        "memray/benchmarks__requirements.txt, requirements-txt, 4",
        "memray/docs__examples__mandelbrot__requirements.txt, requirements-txt, 1",
        "memray/docs__examples__nbody__requirements.txt, requirements-txt, 2",
        "memray/docs__tutorials__requirements-tutorial.txt, requirements-txt, 5",
        "flask/examples__celery__requirements.txt, requirements-txt, 21",
        "flask/uv.lock, uv-lock, 82",
        "full-stack-fastapi-template/uv.lock, uv-lock, 80",
        "poetry/poetry.lock, poetry-lock, 78",
        "poetry/tests__fixtures__up_to_date_lock__poetry.lock, poetry-lock, 9",
        "jifa/frontend__package-lock.json, npm-package-lock, 657",
        "jifa/site__package-lock.json, npm-package-lock, 193",
        "gctoolkit/parser__pom.xml, maven-pom, 3",
        "cyclonedx-bom-examples/SBOM_dropwizard-1.3.15_bom.json, cyclonedx, 167",
        "cyclonedx-bom-examples/SBOM_keycloak-10.0.2_bom.json, cyclonedx, 903",
        "cyclonedx-bom-examples/SBOM_laravel-7.12.0_bom.1.4.json, cyclonedx, 0",
    })
    void readsEveryRequirement(String file, String format, int dependencies) throws IOException, UnreadableException {
        DependencyList list = read(file, format);
        assertThat(list.dependencies()).hasSize(dependencies);
    }

    @ParameterizedTest
    @ValueSource(strings = {"boot-legacy", "conflict", "quarkus"})
    void readsTheSameTreeFromEachForm(String project) throws IOException, UnreadableException {
        DependencyList file = read("generated/" + project + "-tree.text", "maven-dependency-tree");
        DependencyList console = read("generated/" + project + "-tree-console.txt", "maven-dependency-tree");
        DependencyList verbose = read("generated/" + project + "-tree-verbose.txt", "maven-dependency-tree");
        assertThat(described(console)).isEqualTo(described(file));
        assertThat(purls(verbose)).isEqualTo(purls(file));
        for (String form : List.of("json", "dot", "tgf")) {
            DependencyList other = read("generated/" + project + "-tree." + form, "maven-dependency-" + form);
            assertThat(purls(other)).as(form).isEqualTo(purls(file));
            assertThat(other.dependencies().stream().filter(Dependency::direct))
                    .as(form)
                    .hasSameSizeAs(file.dependencies().stream()
                            .filter(Dependency::direct)
                            .toList());
        }
        assertThat(purls(read("generated/" + project + "-list.txt", "maven-dependency-list")))
                .isEqualTo(purls(file));
        assertThat(read("generated/" + project + "-cyclonedx.json", "cyclonedx").dependencies())
                .extracting(Dependency::name)
                .containsExactlyInAnyOrderElementsOf(
                        file.dependencies().stream().map(Dependency::name).toList());
        // The first line is the project itself.
        assertThat(file.dependencies()).hasSize(lines("generated/" + project + "-tree.text") - 1);
        assertThat(file.dependencies().stream().filter(d -> !d.direct()))
                .allSatisfy(d -> assertThat(d.path()).isNotEmpty());
        assertThat(file.dependencies().stream().map(Dependency::path).filter(List::isEmpty))
                .hasSameSizeAs(
                        file.dependencies().stream().filter(Dependency::direct).toList());
    }

    /** One line of a name without a version, and "This lock file is broken!": nothing tells what they are. */
    private static final Set<String> NOTHING_IN_IT = Set.of(
            "src__test__projects__depgraph-maven-plugin-test__expectations__graph_parent.txt",
            "src__test__projects__depgraph-maven-plugin-test__expectations__graph_transitive-includes_parent.txt",
            "tests__fixtures__invalid_lock__poetry.lock");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GCViewer",
                "cyclonedx-bom-examples",
                "cyclonedx-maven-plugin",
                "depgraph-maven-plugin",
                "flask",
                "full-stack-fastapi-template",
                "gctoolkit",
                "generated",
                "jifa",
                "memray",
                "poetry"
            })
    void everyFileIsReadOrSaidToBeOfAnotherTool(String folder) throws IOException {
        List<String> neither = new ArrayList<>();
        for (Path file : files(folder)) {
            if (NOTHING_IN_IT.contains(file.getFileName().toString())) {
                continue;
            }
            Head head = source(file).head();
            if (Readers.recognising(head).size() != 1 && UnreadForms.of(head).isEmpty()) {
                neither.add(file.getFileName().toString());
            }
        }
        assertThat(neither).isEmpty();
    }

    private static List<Path> files(String folder) throws IOException {
        Path root = corpus().resolve(folder);
        assumeTrue(Files.isDirectory(root), "the corpus is not here");
        try (Stream<Path> files = Files.list(root)) {
            return files.sorted().toList();
        }
    }

    private static List<String> described(DependencyList list) {
        return list.dependencies().stream()
                .map(d -> d.purl() + ' ' + d.scope() + ' ' + d.direct() + ' ' + d.path())
                .toList();
    }

    private static Set<String> purls(DependencyList list) {
        return list.dependencies().stream().map(Dependency::purl).collect(Collectors.toCollection(TreeSet::new));
    }

    private static int lines(String file) throws IOException {
        return Files.readAllLines(corpus().resolve(file)).size();
    }

    private static DependencyList read(String file, String format) throws IOException, UnreadableException {
        Path path = corpus().resolve(file);
        assumeTrue(Files.exists(path), "the corpus is not here");
        Source source = source(path);
        List<Reader> readers = Readers.recognising(source.head());
        assertThat(readers).extracting(r -> r.format().id()).containsExactly(format);
        Tally tally = new Tally(path.getFileName().toString());
        List<DependencyList> lists = new ArrayList<>();
        readers.get(0).read(source, tally, e -> lists.add((DependencyList) e));
        assertThat(lists).hasSize(1);
        assertThat(tally.unreadable()).isEmpty();
        assertThat(tally.linesUnderstood()).as(tally.warnings().toString()).isEqualTo(tally.lines());
        return lists.get(0);
    }

    private static Path corpus() {
        String corpus = System.getProperty("corpus");
        assumeTrue(corpus != null, "-Dcorpus= is not given");
        return Path.of(corpus, "deps");
    }

    private static Source source(Path file) {
        return new Source(file.getFileName().toString(), () -> Files.newInputStream(file), Limits.DEFAULT);
    }
}
