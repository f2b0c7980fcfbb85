package dev.memoryadvisor.measure.histogram;

import java.util.Arrays;

/**
 * Whether two classes grow together: the ratio of their differences from snapshot to snapshot is constant within 5 %. A
 * correlation would not do, since any two classes that grow correlate.
 */
final class CoGrowth {
    private static final double TOLERANCE = 0.05;
    private static final double PAIR_TOLERANCE = 0.02;
    private static final int LARGEST_MULTIPLE = 4;

    /** Below so many instances gained, 5 % is less than one. */
    static final int FEWEST_GAINED = 20;

    private CoGrowth() {}

    static boolean together(ClassLine leader, ClassLine other) {
        if (leader.gain() < FEWEST_GAINED
                || other.gain() < FEWEST_GAINED
                || !Arrays.equals(leader.snapshots(), other.snapshots())) {
            return false;
        }
        double ratio = other.gain() / leader.gain();
        if (leader.points() == 2) {
            // One difference has a ratio with everything; only a whole multiple hints at parts of one object.
            double multiple = Math.max(ratio, 1 / ratio);
            return multiple <= LARGEST_MULTIPLE + 0.5
                    && Math.abs(multiple - Math.rint(multiple)) <= PAIR_TOLERANCE * multiple;
        }
        double[] a = leader.instances();
        double[] b = other.instances();
        // A few instances more or less belong to no trend: the JVM's own, or a snapshot in mid-operation.
        double slack = 1 + other.gain() * TOLERANCE / 10;
        for (int i = 1; i < a.length; i++) {
            double expected = ratio * (a[i] - a[i - 1]);
            if (Math.abs(b[i] - b[i - 1] - expected) > TOLERANCE * Math.abs(expected) + slack) {
                return false;
            }
        }
        return true;
    }
}
