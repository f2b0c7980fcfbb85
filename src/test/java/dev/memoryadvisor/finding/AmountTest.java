package dev.memoryadvisor.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts as a reader of advice sees them. */
class AmountTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1 second",
        "0.0001, 1 second",
        "0.0006, 2 seconds",
        "0.0125, 45 seconds",
        "0.2, 12 minutes",
        "3.5, 3.5 hours",
        "96, 4.0 days"
    })
    void hours(double hours, String words) {
        assertThat(Amount.hours(hours)).isEqualTo(words);
    }
}
