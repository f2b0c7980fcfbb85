package dev.memoryadvisor.http;

import dev.memoryadvisor.Submission;
import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.Unreadable;
import dev.memoryadvisor.policy.Baseline;
import dev.memoryadvisor.policy.Policy;
import dev.memoryadvisor.reading.LimitExceededException;
import dev.memoryadvisor.reading.Limits;
import dev.memoryadvisor.reading.archive.Budget;
import dev.memoryadvisor.reading.archive.Spool;
import dev.memoryadvisor.reading.archive.Spooled;
import dev.memoryadvisor.reading.archive.Unpacked;
import dev.memoryadvisor.reading.archive.Unpacking;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what one request brings, whichever way it is sent. */
final class Received {
    private final Spool spool;
    private final Limits limits;
    private final Unpacking unpacking;
    private final List<Submission.Part> parts = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int inputs;
    private ContextRequest context;
    private Policy policy = Policy.NONE;
    private Baseline baseline;

    Received(Spool spool, Budget budget, Limits limits) {
        this.spool = spool;
        this.limits = limits;
        this.unpacking = new Unpacking(spool, budget);
    }

    /** Takes bytes that hold one input, or an archive of them. */
    void evidence(Kind kind, String name, InputStream bytes) throws IOException {
        evidence(kind, name, spool.keep(bytes));
    }

    /** Takes bytes that are kept already. */
    void evidence(Kind kind, String name, Spooled bytes) throws LimitExceededException {
        Unpacked unpacked = unpacking.unpack(unique(name), bytes);
        unpacked.sources().forEach(source -> parts.add(new Submission.Raw(kind, source)));
        unreadable.addAll(unpacked.unreadable());
    }

    /** Takes a histogram that the caller took apart. */
    void structured(ClassHistogram histogram) {
        parts.add(new Submission.Structured(histogram));
    }

    /** A name that no other input of the request has, and that counts as one input. */
    String unique(String name) throws LimitExceededException {
        inputs++;
        if (inputs > limits.inputs()) {
            throw new LimitExceededException("The request has more than " + limits.inputs()
                    + " inputs (memory-advisor.limits.inputs): send them in a zip, or fewer of them.");
        }
        String unique = name;
        for (int i = 2; !names.add(unique); i++) {
            unique = name + " (" + i + ")";
        }
        return unique;
    }

    void context(ContextRequest newContext) {
        context = newContext;
    }

    void policy(Policy newPolicy) {
        policy = newPolicy;
    }

    void baseline(Baseline newBaseline) {
        baseline = newBaseline;
    }

    Spool spool() {
        return spool;
    }

    Limits limits() {
        return limits;
    }

    ContextRequest context() {
        return context;
    }

    Policy policy() {
        return policy;
    }

    /** What goes into the pipeline. */
    Submission submission(ContextRequest joined, Policy inForce) {
        return new Submission(joined.context(), inForce, baseline, parts, unreadable);
    }
}
