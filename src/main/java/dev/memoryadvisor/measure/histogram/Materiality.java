package dev.memoryadvisor.measure.histogram;

import dev.memoryadvisor.fact.RuntimeKind;
import java.util.List;

/**
 * What is large enough to be looked at: 1 MiB and 1 % of a snapshot; for {@link Sentinels}, and in formats without bytes,
 * a change of a tenth of the class's instances and of a number of them.
 */
final class Materiality {
    private static final double FEWEST_BYTES = 1 << 20;
    private static final double SMALLEST_SHARE = 0.01;
    private static final double FEWEST_INSTANCES = 1_000;
    private static final double SMALLEST_CHANGE = 0.10;

    /** A class that grows by less of the floor than this cannot lead a group: twenty in ratio would be needed. */
    private static final double LEADERS_PART = 0.05;

    private final double[] totals;
    private final RuntimeKind runtime;

    Materiality(double[] totals, RuntimeKind runtime) {
        this.totals = totals.clone();
        this.runtime = runtime;
    }

    /** Whether the class belongs to the family that is tested, by its size and not by its direction. */
    boolean material(ClassLine line) {
        if (byInstances(line)) {
            return changes(line);
        }
        for (int i = 0; i < line.points(); i++) {
            double bytes = line.bytes()[i];
            if (bytes >= FEWEST_BYTES && bytes >= SMALLEST_SHARE * totals[line.snapshots()[i]]) {
                return true;
            }
        }
        return false;
    }

    /** Whether the class is judged by its number of instances rather than by its bytes. */
    boolean byInstances(ClassLine line) {
        return line.bytes() == null || Sentinels.floor(runtime, line.name()) != null;
    }

    /** Whether a group of which others are parts may be found by this class. */
    boolean mayLead(ClassLine line) {
        return line.growth() > 0
                && ((byInstances(line) && changes(line))
                        || (line.bytes() != null && line.growth() >= LEADERS_PART * floor()));
    }

    /** Whether classes that grow together gain enough, together or by the instances of one of them. */
    boolean grows(List<ClassLine> members) {
        double growth = 0;
        for (ClassLine member : members) {
            if (byInstances(member) && changes(member)) {
                return true;
            }
            growth += member.bytes() == null ? 0 : member.growth();
        }
        return growth >= floor();
    }

    private double floor() {
        return Math.max(FEWEST_BYTES, SMALLEST_SHARE * totals[totals.length - 1]);
    }

    private boolean changes(ClassLine line) {
        Long sentinel = Sentinels.floor(runtime, line.name());
        double fewest = sentinel == null ? FEWEST_INSTANCES : sentinel;
        return line.instanceRange() >= fewest && line.instanceRange() >= SMALLEST_CHANGE * line.mostInstances();
    }
}
