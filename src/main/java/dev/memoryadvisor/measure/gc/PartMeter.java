package dev.memoryadvisor.measure.gc;

import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.PausePart;
import dev.memoryadvisor.fact.PhaseSummary;

/** Times of one name: number, sum, longest. */
final class PartMeter {
    private long count;
    private double total;
    private double max = -1;
    private Origin longest;

    void add(double millis, Origin origin) {
        count++;
        total += millis;
        if (millis > max) {
            max = millis;
            longest = origin;
        }
    }

    PausePart part(String name) {
        return new PausePart(longest, name, count, total, max);
    }

    PhaseSummary phase(String name, double pauseMillis) {
        Double share = pauseMillis > 0 ? Double.valueOf(Math.min(1, total / pauseMillis)) : null;
        return new PhaseSummary(longest, name, count, total, max, share);
    }
}
