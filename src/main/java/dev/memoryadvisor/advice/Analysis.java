package dev.memoryadvisor.advice;

import dev.memoryadvisor.fact.Context;
import dev.memoryadvisor.fact.Input;
import dev.memoryadvisor.fact.MemoryChart;
import dev.memoryadvisor.fact.Program;
import dev.memoryadvisor.fact.Unreadable;
import dev.memoryadvisor.finding.NotEvaluated;
import java.time.Instant;
import java.util.List;

/**
 * The whole answer.
 *
 * @param id 128 random bits in hex
 * @param createdAt when it was made
 * @param context what the caller said
 * @param program what is known of the program
 * @param summary the answer in short
 * @param gate whether the caller's job should go on
 * @param recommendations what to do, what pays most first
 * @param notEvaluated rules that could not be evaluated
 * @param fixed what the baseline had and this answer has no longer; empty without one
 * @param inputs what was read
 * @param unreadable what could not be read
 * @param memory what charts need
 */
public record Analysis(
        String id,
        Instant createdAt,
        Context context,
        Program program,
        Summary summary,
        Gate gate,
        List<Recommendation> recommendations,
        List<NotEvaluated> notEvaluated,
        List<Fixed> fixed,
        List<Input> inputs,
        List<Unreadable> unreadable,
        MemoryChart memory) {
    public Analysis {
        recommendations = List.copyOf(recommendations);
        notEvaluated = List.copyOf(notEvaluated);
        fixed = List.copyOf(fixed);
        inputs = List.copyOf(inputs);
        unreadable = List.copyOf(unreadable);
    }
}
