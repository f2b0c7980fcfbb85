package dev.memoryadvisor.measure.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {
    @Test
    void takesTheLargestThatStillFits() {
        // 0.1 · i/4 = 0.025, 0.05, 0.075, 0.1: the third fits although the second does not
        assertThat(BenjaminiHochberg.significant(new double[] {0.5, 0.06, 0.07, 0.01}, 0.1))
                .containsExactly(false, true, true, true);
    }

    @Test
    void oneLeakOfFivePointsIsSeenAmongTwelveClassesAndNotAmongThirteen() {
        assertThat(alone(12)).isTrue();
        assertThat(alone(13)).isFalse();
    }

    private static boolean alone(int family) {
        double[] pValues = new double[family];
        Arrays.fill(pValues, 1);
        pValues[0] = MannKendall.of(1, 2, 3, 4, 5).pValue();
        return BenjaminiHochberg.significant(pValues, 0.1)[0];
    }

    @Test
    void nothingOfNothing() {
        assertThat(BenjaminiHochberg.significant(new double[0], 0.1)).isEmpty();
        assertThat(BenjaminiHochberg.significant(new double[] {1, 1}, 0.1)).containsExactly(false, false);
    }
}
