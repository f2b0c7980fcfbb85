package dev.memoryadvisor.measure.statistics;

import dev.memoryadvisor.fact.Shape;
import java.util.Arrays;

/**
 * The shape of a series: whether it rises at all, levels off, or gives back what it took.
 *
 * <p>What can be known depends on the number of points. Two: up or down (LINEAR or FALLING) and nothing else. Three and
 * four: a rise whose last step is under a fifth of the first is called PLATEAU and a fall of a third of the range SAW,
 * but a step more could prove either wrong; one rising flank of a slow sawtooth looks LINEAR until it falls. From five
 * points on a PLATEAU rests on two steps at least in each half; STAIRCASE and SAW need about as many points as would
 * show two of their steps or teeth.
 */
public final class Shapes {
    /** A range below this share of the largest value is no change. */
    public static final double FLAT_SHARE = 0.01;

    /** A second half that rises slower than this share of the first has levelled off. */
    static final double PLATEAU_SHARE = 0.20;

    /** A fall from a peak by this share of the range is material. */
    static final double GIVEN_BACK_SHARE = 1.0 / 3;

    private Shapes() {}

    /** The shape of values that are equally far apart, in time order. */
    public static Shape of(double... values) {
        double[] steps = new double[values.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = i;
        }
        return of(steps, values);
    }

    /** The shape of values at these times, which rise. */
    public static Shape of(double[] times, double[] values) {
        int n = values.length;
        if (n < 2) {
            return Shape.FLAT;
        }
        double lowest = Arrays.stream(values).min().orElse(0);
        double highest = Arrays.stream(values).max().orElse(0);
        double range = highest - lowest;
        if (range <= FLAT_SHARE * Math.max(Math.abs(lowest), Math.abs(highest))) {
            return Shape.FLAT;
        }
        boolean falls = largestFall(values) >= GIVEN_BACK_SHARE * range;
        boolean rises = largestRise(values) >= GIVEN_BACK_SHARE * range;
        if (falls && !rises) {
            return Shape.FALLING;
        }
        if (falls && !lastThirdAboveFirst(values)) {
            return burst(values, lowest, range) ? Shape.BURST : Shape.SAW;
        }
        if (values[n - 1] <= values[0]) {
            // neither fall nor rise is large, and it ends where it began
            return values[n - 1] < values[0] - GIVEN_BACK_SHARE * range ? Shape.FALLING : Shape.FLAT;
        }
        if (n >= 3 && levelsOff(times, values)) {
            return Shape.PLATEAU;
        }
        return n >= 4 && treads(values) * 3 >= n - 1 ? Shape.STAIRCASE : Shape.LINEAR;
    }

    /** Whether a rise in this shape may be the start of an exhaustion; the others are vetoes for any test of a trend. */
    public static boolean mayKeepRising(Shape shape) {
        return shape == Shape.LINEAR || shape == Shape.STAIRCASE;
    }

    private static double largestFall(double[] values) {
        double peak = values[0];
        double fall = 0;
        for (double value : values) {
            peak = Math.max(peak, value);
            fall = Math.max(fall, peak - value);
        }
        return fall;
    }

    private static double largestRise(double[] values) {
        double trough = values[0];
        double rise = 0;
        for (double value : values) {
            trough = Math.min(trough, value);
            rise = Math.max(rise, value - trough);
        }
        return rise;
    }

    /**
     * Noise of many points falls by a third of the range somewhere although the whole rises. Then every value of the last
     * third is above every one of the first, which a sawtooth cannot do.
     */
    private static boolean lastThirdAboveFirst(double[] values) {
        int n = values.length;
        if (n < 9) {
            return false;
        }
        double first = Arrays.stream(values, 0, n / 3).max().orElse(0);
        double last = Arrays.stream(values, n - n / 3, n).min().orElse(0);
        return last > first;
    }

    /** One hump of at most a third of the points, with both ends at the bottom. */
    private static boolean burst(double[] values, double lowest, double range) {
        int n = values.length;
        double bottom = lowest + range / 5;
        if (values[0] > bottom || values[n - 1] > bottom) {
            return false;
        }
        int humps = 0;
        int high = 0;
        boolean inside = false;
        for (double value : values) {
            boolean above = value > lowest + range / 2;
            if (above) {
                high++;
                humps += inside ? 0 : 1;
            }
            inside = above;
        }
        return humps == 1 && high <= Math.max(1, n / 3);
    }

    private static boolean levelsOff(double[] times, double[] values) {
        int n = values.length;
        // An odd number shares the middle point.
        if (slower(times, values, (n + 1) / 2)) {
            return true;
        }
        // A slow exponential still rises in its second half; its last third tells.
        return n >= 9 ? slower(times, values, n / 3) : n >= 5 && everSlower(times, values);
    }

    /** Whether the last so many points rise slower than a share of the first so many. */
    private static boolean slower(double[] times, double[] values, int part) {
        double first = slope(times, values, 0, part);
        double last = slope(times, values, values.length - part, values.length);
        return first > 0 && last < PLATEAU_SHARE * first;
    }

    /** Every step is slower than the one before and the last is a quarter of the first: it saturates. */
    private static boolean everSlower(double[] times, double[] values) {
        double first = slope(times, values, 0, 2);
        double before = first;
        for (int i = 1; i + 1 < values.length; i++) {
            double step = slope(times, values, i, i + 2);
            if (step > before) {
                return false;
            }
            before = step;
        }
        return first > 0 && before <= first / 4;
    }

    private static double slope(double[] times, double[] values, int from, int to) {
        return TheilSen.of(Arrays.copyOfRange(times, from, to), Arrays.copyOfRange(values, from, to))
                .slope();
    }

    /** Steps on which nothing happens: a tenth of the mean step at most. */
    private static int treads(double[] values) {
        double mean = (values[values.length - 1] - values[0]) / (values.length - 1);
        int treads = 0;
        for (int i = 1; i < values.length; i++) {
            if (Math.abs(values[i] - values[i - 1]) <= mean / 10) {
                treads++;
            }
        }
        return treads;
    }
}
