package dev.memoryadvisor;

import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.Context;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.Unreadable;
import dev.memoryadvisor.policy.Baseline;
import dev.memoryadvisor.policy.Policy;
import dev.memoryadvisor.reading.Source;
import java.util.List;

/**
 * What a caller sends: evidence of one process, and what to make of it.
 *
 * @param context what the caller says about the program
 * @param policy when the gate fails
 * @param baseline an earlier answer; {@code null} if there is none
 * @param parts the evidence, in the caller's order
 * @param unreadable parts that could not even be unpacked
 */
public record Submission(
        Context context, Policy policy, Baseline baseline, List<Part> parts, List<Unreadable> unreadable) {
    public Submission {
        parts = List.copyOf(parts);
        unreadable = List.copyOf(unreadable);
    }

    /** A piece of evidence. */
    public sealed interface Part permits Raw, Structured {}

    /**
     * An input whose format is recognised by its content.
     *
     * @param kind kind that the caller says it is; {@code null} if the caller does not say
     * @param source its name and bytes
     */
    public record Raw(Kind kind, Source source) implements Part {}

    /**
     * A histogram that the caller has taken apart already.
     *
     * @param histogram the histogram
     */
    public record Structured(ClassHistogram histogram) implements Part {}
}
