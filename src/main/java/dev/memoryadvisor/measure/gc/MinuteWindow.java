package dev.memoryadvisor.measure.gc;

import java.util.Arrays;

/**
 * The largest sum over any 60 s of a run, in steps of one second. What lies before the current minute is forgotten.
 */
final class MinuteWindow {
    private static final int SECONDS = 60;

    private final double[] ring = new double[SECONDS];
    private long current = Long.MIN_VALUE;
    /** Where the current second stands in the ring. */
    private int index;

    private double sum;
    private double largest;

    /** Adds an amount at one moment. Moments that lie back count as now. */
    void add(double seconds, double amount) {
        long second = (long) Math.floor(seconds);
        if (second > current) {
            advance(second);
        }
        ring[index] += amount;
        sum += amount;
        largest = Math.max(largest, sum);
    }

    /** Adds the seconds of a stretch of time that ends now, each to the second in which it was spent. */
    void addStretch(double endSeconds, double length) {
        double left = length;
        double at = Math.max(endSeconds - length, endSeconds - 2 * SECONDS);
        while (left > 0 && at < endSeconds) {
            double next = Math.min(endSeconds, Math.floor(at) + 1);
            double part = Math.min(left, next - at);
            add(at, part);
            left -= part;
            at = next;
        }
    }

    private void advance(long second) {
        if (current == Long.MIN_VALUE || second - current >= SECONDS) {
            Arrays.fill(ring, 0);
            sum = 0;
            current = second;
            return;
        }
        while (current < second) {
            current++;
            index = index + 1 == SECONDS ? 0 : index + 1;
            sum -= ring[index];
            ring[index] = 0;
        }
    }

    /** The largest sum. */
    double largest() {
        return largest;
    }
}
