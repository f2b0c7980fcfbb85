package dev.memoryadvisor.measure.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Slope of a series that a few odd points cannot move: the median of the slopes of all pairs (Theil 1950, Sen 1968), with
 * Sen's distribution-free 90 % interval.
 *
 * <p>At most {@value #MOST_POINTS} points are used, evenly spread over longer series, because the pairs grow with the
 * square.
 *
 * @param points points used
 * @param slope change of y for each unit of x; 0 if all x are equal
 * @param intercept median of y − slope · x
 * @param low lower end of the 90 % interval; {@code null} below {@value #INTERVAL_FROM} points
 * @param high upper end; {@code null} likewise
 */
public record TheilSen(int points, double slope, double intercept, Double low, Double high) {
    /** Fewest points for which an interval is given. */
    public static final int INTERVAL_FROM = 5;

    private static final int MOST_POINTS = 1_000;
    private static final double TAIL = 0.05;

    /** The slope over x. */
    public static TheilSen of(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " x for " + y.length + " y");
        }
        double[] usedX = thinned(x);
        double[] usedY = thinned(y);
        int n = usedX.length;
        double[] slopes = slopes(usedX, usedY);
        if (slopes.length == 0) {
            return new TheilSen(n, 0, n == 0 ? 0 : median(usedY.clone()), null, null);
        }
        Arrays.sort(slopes);
        double slope = sortedMedian(slopes);
        double[] rest = new double[n];
        for (int i = 0; i < n; i++) {
            rest[i] = usedY[i] - slope * usedX[i];
        }
        Double low = null;
        Double high = null;
        if (n >= INTERVAL_FROM) {
            int outside = outside(n, slopes.length);
            low = slopes[outside];
            high = slopes[slopes.length - 1 - outside];
        }
        return new TheilSen(n, slope, median(rest), low, high);
    }

    /** The slope for each step of a series. */
    public static TheilSen of(double... y) {
        double[] x = new double[y.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = i;
        }
        return of(x, y);
    }

    /** Middle value; the mean of the two middle ones of an even number. The array is sorted in place. */
    static double median(double[] values) {
        Arrays.sort(values);
        return sortedMedian(values);
    }

    private static double sortedMedian(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static double[] slopes(double[] x, double[] y) {
        double[] slopes = new double[x.length * (x.length - 1) / 2];
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                if (x[j] != x[i]) {
                    slopes[count++] = (y[j] - y[i]) / (x[j] - x[i]);
                }
            }
        }
        return Arrays.copyOf(slopes, count);
    }

    /**
     * How many slopes lie below the interval (and as many above): Hollander and Wolfe, Nonparametric Statistical Methods,
     * 9.3, with the exact distribution of Kendall's S where it is at hand.
     */
    private static int outside(int n, int pairs) {
        double critical;
        if (n <= 30) {
            critical = MannKendall.exactCritical(n, TAIL) - 2.0;
        } else {
            double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(TAIL);
            critical = z * Math.sqrt((double) n * (n - 1) * (2 * n + 5) / 18);
        }
        int rank = (int) Math.floor((pairs - critical) / 2);
        return Math.max(0, Math.min(rank - 1, (pairs - 1) / 2));
    }

    private static double[] thinned(double[] values) {
        if (values.length <= MOST_POINTS) {
            return values;
        }
        double[] thinned = new double[MOST_POINTS];
        for (int i = 0; i < MOST_POINTS; i++) {
            thinned[i] = values[(int) ((long) i * (values.length - 1) / (MOST_POINTS - 1))];
        }
        return thinned;
    }
}
