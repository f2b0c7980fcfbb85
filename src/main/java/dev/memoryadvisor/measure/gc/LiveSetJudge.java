package dev.memoryadvisor.measure.gc;

import dev.memoryadvisor.fact.LiveSetTrend;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.Shape;
import dev.memoryadvisor.measure.statistics.MannKendall;
import dev.memoryadvisor.measure.statistics.Shapes;
import dev.memoryadvisor.measure.statistics.TheilSen;
import java.util.Arrays;

/**
 * Judges how a live set runs: first its shape, then whether its rise is significant.
 *
 * <p>The first tenth of a long run is warm-up and left out. More than {@value #BLOCKS} points are judged by the smallest of
 * each of {@value #BLOCKS} stretches of equally many points: what a concurrent mark leaves is only ever too much, never too
 * little, and far neighbours depend less on one another.
 */
final class LiveSetJudge {
    static final double SIGNIFICANT = 0.05;

    /** A live set over this share of the maximum heap levels off because the heap ends there. */
    private static final double FULL_SHARE = 0.9;

    private static final int BLOCKS = 30;
    private static final int FEWEST = 3;
    private static final int WARM_UP_FROM = 10;
    private static final double WARM_UP_SHARE = 0.1;

    private LiveSetJudge() {}

    /**
     * The trend; {@code null} below three points.
     *
     * @param seconds times, in order
     * @param bytes live set at these times
     * @param timed whether the times are times and not just numbers
     * @param heapBytes maximum heap, or the largest committed one; {@code null} if unknown
     * @param maxHeapKnown whether it is the maximum
     */
    static LiveSetTrend judge(
            Origin origin, double[] seconds, double[] bytes, boolean timed, Long heapBytes, boolean maxHeapKnown) {
        int from = warmUp(seconds);
        int judged = bytes.length - from;
        if (judged < FEWEST) {
            return null;
        }
        double[] x = Arrays.copyOfRange(seconds, from, seconds.length);
        double[] y = Arrays.copyOfRange(bytes, from, bytes.length);
        if (judged > BLOCKS) {
            int[] smallest = smallestOfBlocks(y);
            x = pick(x, smallest);
            y = pick(y, smallest);
        }
        Shape shape = Shapes.of(x, y);
        double p = MannKendall.ofCorrelated(y).pValue();
        boolean heapIsFull = maxHeapKnown && heapBytes != null && y[y.length - 1] >= FULL_SHARE * heapBytes;
        boolean mayRise = Shapes.mayKeepRising(shape) || (shape == Shape.PLATEAU && heapIsFull);
        boolean significant = p < SIGNIFICANT && mayRise;
        long first = Math.round(y[0]);
        long last = Math.round(y[y.length - 1]);
        double heap =
                heapBytes == null || heapBytes == 0 ? Arrays.stream(y).max().orElse(1) : heapBytes;
        TheilSen line = timed ? TheilSen.of(hours(x), y) : null;
        Double low = null;
        Double likely = null;
        Double high = null;
        if (line != null && significant && maxHeapKnown && line.low() != null && line.low() > 0) {
            double room = Math.max(0, heap - last);
            low = room / line.high();
            likely = room / line.slope();
            high = room / line.low();
        }
        return new LiveSetTrend(
                origin,
                judged,
                first,
                last,
                line == null ? null : Double.valueOf(line.slope()),
                p,
                significant,
                shape,
                heap == 0 ? 0 : (last - first) / heap,
                low,
                likely,
                high);
    }

    private static int warmUp(double[] seconds) {
        int n = seconds.length;
        if (n < WARM_UP_FROM) {
            return 0;
        }
        double until = seconds[0] + (seconds[n - 1] - seconds[0]) * WARM_UP_SHARE;
        int from = 0;
        while (from < n / 3 && seconds[from] < until) {
            from++;
        }
        return from;
    }

    private static int[] smallestOfBlocks(double[] values) {
        int[] smallest = new int[BLOCKS];
        for (int block = 0; block < BLOCKS; block++) {
            int from = (int) ((long) block * values.length / BLOCKS);
            int to = (int) ((block + 1L) * values.length / BLOCKS);
            smallest[block] = from;
            for (int i = from; i < to; i++) {
                if (values[i] < values[smallest[block]]) {
                    smallest[block] = i;
                }
            }
        }
        return smallest;
    }

    private static double[] pick(double[] values, int[] indices) {
        return Arrays.stream(indices).mapToDouble(i -> values[i]).toArray();
    }

    private static double[] hours(double[] seconds) {
        return Arrays.stream(seconds).map(s -> s / 3600).toArray();
    }
}
