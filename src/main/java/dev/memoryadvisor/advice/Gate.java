package dev.memoryadvisor.advice;

import dev.memoryadvisor.finding.Severity;
import dev.memoryadvisor.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the caller's job should go on.
 *
 * @param status how it stands
 * @param conditions what was judged, and how
 */
public record Gate(GateStatus status, List<Condition> conditions) {
    public Gate {
        conditions = List.copyOf(conditions);
    }

    /** How the gate stands. */
    public enum GateStatus {
        PASSED,
        /** Something could not be judged: an input was unreadable, or a suppression expired. */
        WARNED,
        FAILED;

        /** The word for it in JSON and headers. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One thing that was judged.
     *
     * @param name what
     * @param status how it stands
     * @param detail why, in a sentence
     */
    public record Condition(String name, GateStatus status, String detail) {}

    /** Whether it failed. */
    public boolean failed() {
        return status == GateStatus.FAILED;
    }

    static Gate of(
            Policy policy,
            List<Recommendation> recommendations,
            int unreadable,
            List<String> suppressions,
            List<String> baseline) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(severity(policy.failOn(), recommendations));
        if (unreadable > 0) {
            conditions.add(new Condition(
                    "inputs",
                    GateStatus.WARNED,
                    unreadable + (unreadable == 1 ? " input" : " inputs") + " could not be read, see unreadable."));
        }
        suppressions.forEach(s -> conditions.add(new Condition("suppressions", GateStatus.WARNED, s)));
        baseline.forEach(b -> conditions.add(new Condition("baseline", GateStatus.WARNED, b)));
        GateStatus worst =
                conditions.stream().map(Condition::status).max(Enum::compareTo).orElse(GateStatus.PASSED);
        return new Gate(worst, conditions);
    }

    private static Condition severity(Severity failOn, List<Recommendation> recommendations) {
        if (failOn == null) {
            return new Condition("failOn", GateStatus.PASSED, "No severity fails the gate (failOn=none).");
        }
        List<Recommendation> severe = recommendations.stream()
                .filter(r -> r.severity().atLeast(failOn) && r.suppression() == null)
                .toList();
        Set<Integer> ranks = severe.stream().map(Recommendation::rank).collect(Collectors.toSet());
        // A symptom counts no more than once: not beside a cause that is counted itself.
        List<Recommendation> counted = severe.stream()
                .filter(r -> r.causes().stream().noneMatch(ranks::contains))
                .toList();
        if (counted.isEmpty()) {
            return new Condition("failOn", GateStatus.PASSED, "No recommendation is " + failOn.word() + " or worse.");
        }
        return new Condition(
                "failOn",
                GateStatus.FAILED,
                counted.size() + (counted.size() == 1 ? " recommendation is " : " recommendations are ") + failOn.word()
                        + " or worse, first of all: " + counted.get(0).title() + " ("
                        + counted.get(0).subject().displayName() + ").");
    }
}
