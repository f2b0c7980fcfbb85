package dev.memoryadvisor.measure.statistics;

import java.util.Arrays;

/**
 * Values replaced by their order.
 *
 * @param ranks dense rank of each value, from 0
 * @param ties how many values share each rank
 */
@SuppressWarnings("ArrayRecordComponent") // used inside this package only, and never compared
record Ranks(int[] ranks, int[] ties) {
    static Ranks of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] distinct = Arrays.stream(sorted).distinct().toArray();
        int[] ranks = new int[values.length];
        int[] ties = new int[distinct.length];
        for (int i = 0; i < values.length; i++) {
            ranks[i] = Arrays.binarySearch(distinct, values[i]);
            ties[ranks[i]]++;
        }
        return new Ranks(ranks, ties);
    }
}
