package dev.memoryadvisor.measure.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.memoryadvisor.fact.Dependency;
import dev.memoryadvisor.fact.DependencyList;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.jarlist.JarListReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of jars, which tell no group, get the one that the tables have. */
class JarArtifactsTest {
    @Test
    void anArtifactOfOneGroupIsThatOne() throws Exception {
        List<Evidence> read = new ArrayList<>();
        new JarListReader()
                .read(
                        Source.of(
                                "lib.txt",
                                "lib/jackson-databind-2.19.0.jar\n"
                                        + "lib/jackson-databind-3.1.0.jar\n"
                                        + "lib/our-own-things-1.0.jar\n"),
                        new Tally("lib.txt"),
                        read::add);
        List<DependencyList> named =
                JarArtifacts.named(List.of((DependencyList) read.get(0)), DependencyTables.shipped());
        assertThat(named.get(0).dependencies())
                .extracting(Dependency::name, Dependency::purl)
                .containsExactly(
                        tuple(
                                "com.fasterxml.jackson.core:jackson-databind",
                                "pkg:maven/com.fasterxml.jackson.core/jackson-databind@2.19.0"),
                        tuple(
                                "tools.jackson.core:jackson-databind",
                                "pkg:maven/tools.jackson.core/jackson-databind@3.1.0"),
                        tuple("our-own-things", "pkg:generic/our-own-things@1.0"));
    }
}
