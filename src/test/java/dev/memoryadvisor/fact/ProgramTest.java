package dev.memoryadvisor.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramTest {
    @ParameterizedTest
    @CsvSource({
        "3.14.0, 3.14.0, true",
        "3.14.0, 3.14.5, false",
        "3.14.5, 3.14.5, true",
        "3.14.10, 3.14.5, true",
        "3.9.18, 3.11, false",
        "3.14, 3.14.0, true",
        "3.14.0rc2, 3.14.0, true",
        "3.11.7+, 3.11.7, true",
        "17.0.15+6, 17.0.9, true",
        "1.8.0_402, 11, false",
        "unknown, 1, false",
    })
    void comparesVersionsNumberByNumber(String version, String wanted, boolean expected) {
        assertThat(program(version).versionAtLeast(wanted)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"3.12.0, true", "3.12.5, true", "3.12.6, false", "3.11.9, false", "3.12.99999999999999999999, false"})
    void knowsRanges(String version, boolean expected) {
        assertThat(program(version).versionBetween("3.12.0", "3.12.6")).isEqualTo(expected);
    }

    @org.junit.jupiter.api.Test
    void anUnknownVersionIsInNoRange() {
        assertThat(program(null).versionAtLeast("1")).isFalse();
        assertThat(program(null).versionBetween("1", "2")).isFalse();
    }

    private static Program program(String version) {
        return new Program(RuntimeKind.CPYTHON, version, null, null, null, null, null, null);
    }
}
