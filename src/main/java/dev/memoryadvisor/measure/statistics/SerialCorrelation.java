package dev.memoryadvisor.measure.statistics;

import java.util.Arrays;

/** How much neighbours in a series resemble one another once its trend is taken out. */
public final class SerialCorrelation {
    /** Below this number of points a correlation cannot be told from chance. */
    static final int FEWEST_POINTS = 8;

    private SerialCorrelation() {}

    /**
     * Correlation of each value with the next, of the values less their Theil–Sen line, corrected for its downward bias in
     * short series (Kendall 1954: (1 + 4ρ)/n). 0..1; negative ones count as 0.
     */
    public static double lagOne(double... values) {
        int n = values.length;
        if (n < 3) {
            return 0;
        }
        TheilSen line = TheilSen.of(values);
        double[] rest = new double[n];
        for (int i = 0; i < n; i++) {
            rest[i] = values[i] - line.slope() * i;
        }
        double mean = Arrays.stream(rest).average().orElse(0);
        double variance = 0;
        double covariance = 0;
        for (int i = 0; i < n; i++) {
            variance += (rest[i] - mean) * (rest[i] - mean);
            if (i + 1 < n) {
                covariance += (rest[i] - mean) * (rest[i + 1] - mean);
            }
        }
        if (variance == 0) {
            return 0;
        }
        double rho = covariance / variance;
        return Math.max(0, Math.min(0.99, rho + (1 + 4 * rho) / n));
    }

    /**
     * Factor by which the variance of Kendall's S grows when each value depends on the one before (Yue and Wang 2004,
     * after Bayley and Hammersley 1946): 1 + 2 Σ (1 − k/n) ρ^k. At least 1.
     */
    public static double varianceInflation(double... values) {
        double rho = lagOne(values);
        int n = values.length;
        double factor = 1;
        double power = 1;
        for (int k = 1; k < n && power > 1e-9; k++) {
            power *= rho;
            factor += 2 * (1 - (double) k / n) * power;
        }
        return factor;
    }
}
