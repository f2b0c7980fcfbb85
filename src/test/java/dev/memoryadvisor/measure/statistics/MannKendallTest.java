package dev.memoryadvisor.measure.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MannKendallTest {
    @ParameterizedTest
    @CsvSource({"2, 2", "3, 6", "4, 24", "5, 120", "6, 720", "8, 40320", "10, 3628800"})
    void isOneInAllOrdersWhenEveryPointRises(int points, double orders) {
        double[] rising = IntStream.range(0, points).asDoubleStream().toArray();
        assertThat(MannKendall.of(rising).pValue()).isCloseTo(1 / orders, within(1e-12));
        assertThat(MannKendall.smallestPValue(points)).isCloseTo(1 / orders, within(1e-15));
    }

    @Test
    void countsPairs() {
        MannKendall test = MannKendall.of(1, 3, 2, 4, 5);
        assertThat(test.score()).isEqualTo(8);
        // 1 order without an inversion and 4 with one, of 120
        assertThat(test.pValue()).isCloseTo(5 / 120.0, within(1e-12));
    }

    @Test
    void isExactWithTies() {
        // 1 1 1 1 2: of the 5 places of the 2, only the last gives S = 4
        assertThat(MannKendall.of(1, 1, 1, 1, 2).score()).isEqualTo(4);
        assertThat(MannKendall.of(1, 1, 1, 1, 2).pValue()).isCloseTo(0.2, within(1e-12));
        // 1 1 2 2: one of 6 orders
        assertThat(MannKendall.of(1, 1, 2, 2).pValue()).isCloseTo(1 / 6.0, within(1e-12));
        // 1 2 2 3: one of 12 orders
        assertThat(MannKendall.of(1, 2, 2, 3).pValue()).isCloseTo(1 / 12.0, within(1e-12));
    }

    @Test
    void tiesAgreeWithAllOrdersCountedOneByOne() {
        double[] values = {1, 2, 2, 3, 3, 3, 1};
        long score = MannKendall.of(values).score();
        int[] counts = new int[2];
        permute(values.clone(), 0, score, counts);
        assertThat(MannKendall.of(values).pValue()).isCloseTo((double) counts[1] / counts[0], within(1e-12));
    }

    private static void permute(double[] values, int from, long score, int[] counts) {
        if (from == values.length) {
            counts[0]++;
            long s = 0;
            for (int i = 0; i < values.length; i++) {
                for (int j = i + 1; j < values.length; j++) {
                    s += (long) Math.signum(values[j] - values[i]);
                }
            }
            counts[1] += s >= score ? 1 : 0;
            return;
        }
        for (int i = from; i < values.length; i++) {
            double swapped = values[from];
            values[from] = values[i];
            values[i] = swapped;
            permute(values, from + 1, score, counts);
            values[i] = values[from];
            values[from] = swapped;
        }
    }

    @Test
    void isOneSided() {
        assertThat(MannKendall.of(5, 4, 3, 2, 1).pValue()).isEqualTo(1);
        assertThat(MannKendall.of(7, 7, 7, 7).pValue()).isEqualTo(1);
        assertThat(MannKendall.of(7).pValue()).isEqualTo(1);
        assertThat(MannKendall.of().pValue()).isEqualTo(1);
    }

    @Test
    void normalApproximationContinuesWhereTheExactDistributionEnds() {
        Random random = new Random(7);
        double[] thirty = noise(random, 30);
        double[] thirtyOne = Arrays.copyOf(thirty, 31);
        thirtyOne[30] = Arrays.stream(thirty).sorted().skip(15).findFirst().orElseThrow();
        assertThat(MannKendall.of(thirtyOne).pValue())
                .isCloseTo(MannKendall.of(thirty).pValue(), within(0.03));
    }

    @ParameterizedTest
    @CsvSource({"6", "12", "20", "50"})
    void callsWhiteNoiseARiseAsOftenAsItSays(int points) {
        assertThat(rate(points, 11, r -> noise(r, points), false)).isBetween(0.02, 0.07);
    }

    @ParameterizedTest
    @CsvSource({"20", "40", "100"})
    void neighboursThatResembleOneAnotherNeedTheCorrection(int points) {
        Function<Random, double[]> correlated = r -> {
            double[] values = noise(r, points);
            for (int i = 1; i < points; i++) {
                values[i] += 0.8 * values[i - 1];
            }
            return values;
        };
        assertThat(rate(points, 13, correlated, false)).isGreaterThan(0.20);
        assertThat(rate(points, 13, correlated, true)).isLessThan(0.13);
    }

    @Test
    void theCorrectionKeepsARealRise() {
        double[] values = noise(new Random(17), 40);
        for (int i = 0; i < values.length; i++) {
            values[i] += i;
        }
        assertThat(MannKendall.ofCorrelated(values).pValue()).isLessThan(0.001);
    }

    private static double rate(int points, long seed, Function<Random, double[]> series, boolean corrected) {
        Random random = new Random(seed);
        int called = 0;
        for (int i = 0; i < 1_000; i++) {
            double[] values = series.apply(random);
            assertThat(values).hasSize(points);
            MannKendall test = corrected ? MannKendall.ofCorrelated(values) : MannKendall.of(values);
            called += test.pValue() < 0.05 ? 1 : 0;
        }
        return called / 1_000.0;
    }

    private static double[] noise(Random random, int points) {
        double[] values = new double[points];
        for (int i = 0; i < points; i++) {
            values[i] = random.nextGaussian();
        }
        return values;
    }

    @Test
    void criticalScoreIsTheSmallestWithSoSmallATail() {
        for (int points = 5; points <= 30; points++) {
            int[] noTies = new int[points];
            Arrays.fill(noTies, 1);
            long critical = MannKendall.exactCritical(points, 0.05);
            assertThat(MannKendall.exact(noTies, critical)).isLessThanOrEqualTo(0.05);
            assertThat(MannKendall.exact(noTies, critical - 2)).isGreaterThan(0.05);
        }
    }
}
