package dev.memoryadvisor;

import dev.memoryadvisor.advice.Analysis;
import dev.memoryadvisor.rule.RuleBook;
import java.io.IOException;
import java.util.function.Supplier;

/** The whole pipeline: a submission in, an analysis out. Safe for many threads. */
public final class MemoryAdvisor {
    private final Supplier<RuleBook> rules;

    /**
     * The pipeline.
     *
     * @param rules gives the rules in force; asked once an analysis
     */
    public MemoryAdvisor(Supplier<RuleBook> rules) {
        this.rules = rules;
    }

    /**
     * Analyses a submission.
     *
     * @throws NothingUnderstoodException if no input holds anything that is understood
     * @throws IOException if a limit is exceeded ({@link dev.memoryadvisor.reading.LimitExceededException}) or the bytes
     *     cannot be had
     */
    public Analysis analyse(Submission submission) throws NothingUnderstoodException, IOException {
        throw new NothingUnderstoodException(submission.unreadable());
    }

    /** The rules in force. */
    public RuleBook rules() {
        return rules.get();
    }
}
