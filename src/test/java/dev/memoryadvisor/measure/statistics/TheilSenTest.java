package dev.memoryadvisor.measure.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TheilSenTest {
    @Test
    void isTheSlopeOfALine() {
        TheilSen line = TheilSen.of(new double[] {0, 2, 3, 10, 20}, new double[] {5, 9, 11, 25, 45});
        assertThat(line.slope()).isEqualTo(2);
        assertThat(line.intercept()).isEqualTo(5);
        assertThat(line.low()).isEqualTo(2);
        assertThat(line.high()).isEqualTo(2);
    }

    @Test
    void oneOddPointDoesNotMoveIt() {
        assertThat(TheilSen.of(0, 1, 2, 1_000, 4, 5, 6).slope()).isEqualTo(1);
    }

    @Test
    void hasNoIntervalBelowFivePoints() {
        assertThat(TheilSen.of(1, 2, 3, 4).low()).isNull();
        assertThat(TheilSen.of(1, 2, 3, 4).high()).isNull();
        assertThat(TheilSen.of(1, 2, 3, 4, 5).low()).isNotNull();
    }

    @Test
    void intervalOfFivePointsLeavesTheOutermostSlopeOut() {
        // Kendall's S is 8 or more in 5 of 120 orders: C = 6, so the 2nd and the 9th of the ten slopes.
        TheilSen line = TheilSen.of(0, 1, 3, 6, 10);
        assertThat(line.slope()).isCloseTo(2.5, within(1e-12));
        assertThat(line.low()).isEqualTo(1.5);
        assertThat(line.high()).isEqualTo(3.5);
    }

    @Test
    void intervalHoldsTheTrueSlopeNineTimesInTen() {
        Random random = new Random(23);
        int held = 0;
        for (int i = 0; i < 1_000; i++) {
            double[] values = new double[12];
            for (int j = 0; j < values.length; j++) {
                values[j] = 2 * j + random.nextGaussian() * 3;
            }
            TheilSen line = TheilSen.of(values);
            held += line.low() <= 2 && line.high() >= 2 ? 1 : 0;
        }
        assertThat(held).isBetween(880, 940);
    }

    @Test
    void equalTimesHaveNoSlope() {
        assertThat(TheilSen.of(new double[] {1, 1}, new double[] {1, 9}).slope())
                .isZero();
        assertThat(TheilSen.of(new double[0], new double[0]).slope()).isZero();
    }

    @Test
    void longSeriesAreThinned() {
        double[] values = new double[20_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = 3.0 * i;
        }
        assertThat(TheilSen.of(values).slope()).isEqualTo(3);
        assertThat(TheilSen.of(values).points()).isEqualTo(1_000);
    }
}
