package dev.memoryadvisor.measure.statistics;

import java.util.Arrays;

/**
 * Which of many tests may be called significant when only a share q of those called so may be wrong (Benjamini and
 * Hochberg 1995).
 *
 * <p>A family of m tests in which one alone is true can pass only if its p-value is at most q/m. Five rising snapshots
 * give 1/120 at best, so with q = 0.1 a lone class passes among twelve and not among a thousand: the family has to be
 * chosen by size before.
 */
public final class BenjaminiHochberg {
    private BenjaminiHochberg() {}

    /** For each p-value whether it is significant at false discovery rate {@code q} among all of them. */
    public static boolean[] significant(double[] pValues, double q) {
        double[] sorted = pValues.clone();
        Arrays.sort(sorted);
        double largest = -1;
        for (int i = 0; i < sorted.length; i++) {
            // 1e-12: 1/120 computed as a sum must equal 0.1/12.
            if (sorted[i] <= q * (i + 1) / sorted.length + 1e-12) {
                largest = sorted[i];
            }
        }
        boolean[] significant = new boolean[pValues.length];
        for (int i = 0; i < pValues.length; i++) {
            significant[i] = pValues[i] <= largest;
        }
        return significant;
    }
}
