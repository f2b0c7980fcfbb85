package dev.memoryadvisor.measure.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Mann–Kendall test for a rise (Mann 1945, Kendall 1975), one-sided: how likely a series without a trend rises at least
 * as consistently as this one.
 *
 * <p>Up to {@value #EXACT_UP_TO} points the distribution is exact, with ties too: over the orders of a multiset the
 * number of inversions is distributed as the coefficients of the Gaussian multinomial (MacMahon 1913). Beyond, the normal
 * approximation with tie-corrected variance and continuity correction is used; at 8 points it would be 17 times too large.
 *
 * @param points number of values
 * @param score Kendall's S: pairs that rise less pairs that fall
 * @param pValue probability of a score at least as large without a trend, 0..1; 1 below two points
 */
public record MannKendall(int points, long score, double pValue) {
    private static final int EXACT_UP_TO = 30;

    /** The test for independent values, in time order. */
    public static MannKendall of(double... values) {
        if (values.length < 2) {
            return new MannKendall(values.length, 0, 1);
        }
        Ranks ranks = Ranks.of(values);
        long score = score(ranks);
        double p = values.length <= EXACT_UP_TO
                ? exact(ranks.ties(), score)
                : normal(score, variance(values.length, ranks.ties()));
        return new MannKendall(values.length, score, p);
    }

    /**
     * The test for values whose neighbours resemble one another, as those of consecutive collections do: the variance is
     * multiplied by {@link SerialCorrelation#varianceInflation}. Never smaller than the p-value of {@link #of}.
     */
    public static MannKendall ofCorrelated(double... values) {
        MannKendall independent = of(values);
        if (values.length < SerialCorrelation.FEWEST_POINTS) {
            return independent;
        }
        double variance =
                variance(values.length, Ranks.of(values).ties()) * SerialCorrelation.varianceInflation(values);
        return new MannKendall(
                values.length, independent.score, Math.max(independent.pValue, normal(independent.score, variance)));
    }

    /** The smallest p-value that so many points can give: 1/n!. */
    public static double smallestPValue(int points) {
        double p = 1;
        for (int i = 2; i <= points; i++) {
            p /= i;
        }
        return p;
    }

    /** Upper tail of the exact distribution of S over all orders of values with these tie counts. */
    static double exact(int[] ties, long score) {
        double[] inversions = inversions(ties);
        long pairs = inversions.length - 1L;
        double tail = 0;
        double all = 0;
        for (int i = 0; i < inversions.length; i++) {
            all += inversions[i];
            if (pairs - 2L * i >= score) {
                tail += inversions[i];
            }
        }
        return tail / all;
    }

    /**
     * The smallest positive score whose exact upper tail, without ties, is at most so large; the largest score there is if
     * none is.
     */
    static long exactCritical(int points, double tail) {
        int[] noTies = new int[points];
        Arrays.fill(noTies, 1);
        double[] inversions = inversions(noTies);
        double all = Arrays.stream(inversions).sum();
        long score = inversions.length - 1L;
        double sum = inversions[0];
        for (int i = 1; i < inversions.length && score - 2 > 0; i++) {
            sum += inversions[i];
            if (sum / all > tail) {
                break;
            }
            score -= 2;
        }
        return score;
    }

    /** How many orders of values with these tie counts have each number of inversions. */
    private static double[] inversions(int[] ties) {
        double[] inversions = {1};
        int placed = 0;
        for (int tie : ties) {
            placed += tie;
            inversions = product(inversions, gaussianBinomial(placed, tie));
        }
        return inversions;
    }

    private static double normal(long score, double variance) {
        if (variance <= 0) {
            return 1;
        }
        // S moves in steps of 2, so half a step is 1.
        double z = (score - Long.signum(score)) / Math.sqrt(variance);
        return NormalDistribution.of(0, 1).survivalProbability(z);
    }

    /** Variance of S without a trend. */
    static double variance(int n, int[] ties) {
        double sum = term(n);
        for (int tie : ties) {
            sum -= term(tie);
        }
        return sum / 18;
    }

    private static double term(double n) {
        return n * (n - 1) * (2 * n + 5);
    }

    /** S in n log n steps: a Fenwick tree holds how many earlier values have each rank. */
    private static long score(Ranks ranks) {
        int[] tree = new int[ranks.ties().length + 1];
        long score = 0;
        int[] rank = ranks.ranks();
        for (int i = 0; i < rank.length; i++) {
            int less = countUpTo(tree, rank[i]);
            int lessOrEqual = countUpTo(tree, rank[i] + 1);
            score += less - (i - lessOrEqual);
            for (int node = rank[i] + 1; node < tree.length; node += node & -node) {
                tree[node]++;
            }
        }
        return score;
    }

    private static int countUpTo(int[] tree, int end) {
        int sum = 0;
        for (int node = end; node > 0; node -= node & -node) {
            sum += tree[node];
        }
        return sum;
    }

    /** Coefficients of the Gaussian binomial [n over k], by its Pascal rule. */
    private static double[] gaussianBinomial(int n, int k) {
        if (k == 1) {
            double[] ones = new double[n];
            Arrays.fill(ones, 1);
            return ones;
        }
        // row[j] = [i over j] while i runs up to n; only j up to k is needed.
        double[][] row = new double[k + 1][];
        row[0] = new double[] {1};
        for (int i = 1; i <= n; i++) {
            for (int j = Math.min(i, k); j >= 1; j--) {
                double[] next = new double[j * (i - j) + 1];
                add(next, row[j - 1], 0);
                if (j < i) {
                    add(next, row[j], j);
                }
                row[j] = next;
            }
        }
        return row[k];
    }

    private static void add(double[] to, double[] from, int shift) {
        for (int i = 0; i < from.length; i++) {
            to[i + shift] += from[i];
        }
    }

    private static double[] product(double[] a, double[] b) {
        double[] product = new double[a.length + b.length - 1];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                product[i + j] += a[i] * b[j];
            }
        }
        return product;
    }
}
