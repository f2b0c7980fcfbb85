package dev.memoryadvisor.measure.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoryadvisor.fact.Shape;
import java.util.Arrays;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesTest {
    @ParameterizedTest
    @CsvSource({
        "FLAT, 100 100 100 100 100",
        "FLAT, 1000 1004 1001 1003 1005",
        "LINEAR, 10 20 30 40 50",
        "LINEAR, 10 22 29 41 48",
        "LINEAR, 1 2 4 8 16",
        "STAIRCASE, 10 20 20 30 30 40",
        "STAIRCASE, 10 10 10 10 50",
        "PLATEAU, 10 60 85 97 99",
        "PLATEAU, 10 100 100 100 100 100",
        "PLATEAU, 0 63 86 95 98 99",
        "PLATEAU, 0 53 78 90 95",
        "SAW, 10 20 30 10 20",
        "SAW, 10 90 15 80 12",
        "SAW, 50 90 10 60 100",
        "SAW, 100 10 100",
        "BURST, 10 11 90 10 12",
        "FALLING, 50 40 30 20 10",
        "FALLING, 90 91 40 39 20"
    })
    void names(Shape shape, String values) {
        assertThat(Shapes.of(numbers(values))).isEqualTo(shape);
    }

    @ParameterizedTest
    @CsvSource({"LINEAR, 1 2", "FALLING, 2 1", "FLAT, 2 2", "FLAT, 7", "LINEAR, 1 2 3", "PLATEAU, 1 9 10", "SAW, 1 9 5"
    })
    void saysLittleOfFewPoints(Shape shape, String values) {
        assertThat(Shapes.of(numbers(values))).isEqualTo(shape);
    }

    @Test
    void looksAtTimesWhereTheyAreKnown() {
        double[] values = {10, 20, 30, 40, 50};
        assertThat(Shapes.of(new double[] {0, 1, 2, 20, 40}, values)).isEqualTo(Shape.PLATEAU);
        assertThat(Shapes.of(new double[] {0, 1, 2, 3, 4}, values)).isEqualTo(Shape.LINEAR);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 8, 12, 20, 60})
    void vetoesEveryWarmUp(int points) {
        // Mann–Kendall alone calls every one of these a rise.
        assertThat(rising(points, (r, i) -> 10 + 100 * (1 - Math.exp(-4.0 * i / (points - 1))) + r.nextGaussian()))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 8, 12, 20, 60})
    void vetoesSawtooths(int points) {
        double period = points / 3.0;
        assertThat(rising(points, (r, i) -> 100 + 100 * (i % period) / period + r.nextGaussian()))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"5, 0.95", "6, 0.95", "8, 0.97", "12, 0.99", "40, 0.99"})
    void lineOfLittleNoiseMayKeepRising(int points, double share) {
        assertThat(rising(points, (r, i) -> 10 + 10 * i + r.nextGaussian() * 3)).isGreaterThanOrEqualTo(share);
    }

    @Test
    void lineOfMuchNoiseIsSeenInManyPoints() {
        assertThat(rising(100, (r, i) -> 10 + 10 * i + r.nextGaussian() * 50)).isGreaterThan(0.95);
    }

    private static double rising(int points, BiFunction<Random, Integer, Double> series) {
        Random random = new Random(31);
        int rising = 0;
        for (int run = 0; run < 300; run++) {
            double[] values = new double[points];
            for (int i = 0; i < points; i++) {
                values[i] = series.apply(random, i);
            }
            rising += Shapes.mayKeepRising(Shapes.of(values)) ? 1 : 0;
        }
        return rising / 300.0;
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
