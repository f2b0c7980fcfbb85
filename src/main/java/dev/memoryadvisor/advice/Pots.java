package dev.memoryadvisor.advice;

import dev.memoryadvisor.fact.Heap;
import dev.memoryadvisor.finding.Measure;
import dev.memoryadvisor.finding.Saving;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * What is left to save. Each class is a pot of its bytes in the last snapshot; savings draw from them in the order of
 * their ranks, so that two recommendations never save the same bytes.
 */
final class Pots {
    private final Heap heap;
    private final Map<String, Long> left = new HashMap<>();

    Pots(Heap heap) {
        this.heap = heap;
    }

    /** Takes as much of this saving as is left in its pots. */
    Bytes claim(Saving saving, Bytes alone) {
        if (saving.measure() != Measure.HEAP || heap == null || saving.from().isEmpty()) {
            return alone;
        }
        long available = 0;
        for (String name : saving.from()) {
            available += left.computeIfAbsent(name, heap::bytes);
        }
        Bytes capped = alone.atMost(available);
        long taken = capped.likely();
        for (String name : new TreeSet<>(saving.from())) {
            long share = Math.min(taken, left.get(name));
            left.merge(name, -share, Long::sum);
            taken -= share;
        }
        return capped;
    }
}
