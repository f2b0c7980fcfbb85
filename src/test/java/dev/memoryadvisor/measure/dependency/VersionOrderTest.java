package dev.memoryadvisor.measure.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions in the order of their ecosystem, older before newer. */
class VersionOrderTest {
    /** The examples of the specification, and what it says of epochs, local versions and final releases. */
    @Test
    void python() {
        ascending(
                "pypi",
                "not a version",
                "1.dev0",
                "1.0.dev456",
                "1.0a1",
                "1.0a2.dev456",
                "1.0a12.dev456",
                "1.0a12",
                "1.0b1.dev456",
                "1.0b2",
                "1.0b2.post345.dev456",
                "1.0b2.post345",
                "1.0rc1.dev456",
                "1.0rc1",
                "1.0",
                "1.0+abc.5",
                "1.0+abc.7",
                "1.0+5",
                "1.0.post456.dev34",
                "1.0.post456",
                "1.0.15",
                "1.1.dev1",
                "2024.1",
                "1!0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1", "v1.0.0", "1.0.0.0", "0!1"})
    void spellingsOfOneRelease(String spelling) {
        assertThat(VersionOrder.of("pypi").compare("1.0", spelling)).isZero();
    }

    @Test
    void spellingsOfParts() {
        Comparator<String> python = VersionOrder.of("pypi");
        assertThat(python.compare("1.1-ALPHA.1", "1.1a1")).isZero();
        assertThat(python.compare("1.0-1", "1.0.post1")).isZero();
        assertThat(python.compare("1.0c1", "1.0rc1")).isZero();
    }

    @Test
    void maven() {
        ascending(
                "maven",
                "1.0-alpha-1",
                "1.0-beta-1",
                "1.0-M2",
                "1.0-RC1",
                "1.0-SNAPSHOT",
                "1.0",
                "1.0-sp1",
                "1.0.1",
                "1.9",
                "1.10",
                "4.1.118.Final",
                "4.1.135.Final");
    }

    private static void ascending(String ecosystem, String... versions) {
        List<String> shuffled = new ArrayList<>(List.of(versions));
        Collections.shuffle(shuffled, new Random(1));
        shuffled.sort(VersionOrder.of(ecosystem));
        assertThat(shuffled).containsExactly(versions);
    }
}
