package dev.memoryadvisor.measure.histogram;

import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.fact.Shape;
import dev.memoryadvisor.measure.statistics.MannKendall;
import dev.memoryadvisor.measure.statistics.Shapes;

/**
 * One class over the snapshots in which its size is known.
 *
 * @param row its last row, for its module and line
 * @param lastSnapshot index of the snapshot that the row stands in
 * @param snapshots indexes of the snapshots in which it is known
 * @param times time or number of each of them
 * @param instances instances in each
 * @param bytes bytes in each; {@code null} where the format has none
 */
@SuppressWarnings("ArrayRecordComponent") // used inside this package only, and never compared
record ClassLine(
        HistogramRow row, int lastSnapshot, int[] snapshots, double[] times, double[] instances, double[] bytes) {
    String name() {
        return row.name();
    }

    int points() {
        return instances.length;
    }

    /** What its size is judged by: bytes, else instances. */
    double[] size() {
        return bytes == null ? instances : bytes;
    }

    double growth() {
        return last(size()) - size()[0];
    }

    double gain() {
        return last(instances) - instances[0];
    }

    Shape shape(boolean byInstances) {
        return Shapes.of(times, byInstances ? instances : size());
    }

    /** One-sided p-value of its rise; 1 below three points, which prove nothing. */
    double pValue(boolean byInstances) {
        return points() < 3
                ? 1
                : MannKendall.of(byInstances ? instances : size()).pValue();
    }

    boolean everFalls() {
        double[] size = size();
        for (int i = 1; i < size.length; i++) {
            if (size[i] < size[i - 1]) {
                return true;
            }
        }
        return false;
    }

    /** Largest less smallest number of instances. */
    double instanceRange() {
        double lowest = instances[0];
        double highest = instances[0];
        for (double value : instances) {
            lowest = Math.min(lowest, value);
            highest = Math.max(highest, value);
        }
        return highest - lowest;
    }

    double mostInstances() {
        double highest = 0;
        for (double value : instances) {
            highest = Math.max(highest, value);
        }
        return highest;
    }

    static double last(double[] values) {
        return values[values.length - 1];
    }
}
