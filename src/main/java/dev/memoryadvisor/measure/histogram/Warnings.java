package dev.memoryadvisor.measure.histogram;

import dev.memoryadvisor.fact.ClassHistogram;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what the reader of the answer should know of each input. */
final class Warnings {
    private final Map<String, List<String>> byInput = new LinkedHashMap<>();

    void add(ClassHistogram histogram, String warning) {
        List<String> warnings = byInput.computeIfAbsent(histogram.origin().input(), k -> new ArrayList<>());
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    Map<String, List<String>> byInput() {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        byInput.forEach((input, warnings) -> copy.put(input, List.copyOf(warnings)));
        return copy;
    }
}
