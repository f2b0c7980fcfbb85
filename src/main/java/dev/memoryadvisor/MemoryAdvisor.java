package dev.memoryadvisor;

import dev.memoryadvisor.advice.Analysis;
import dev.memoryadvisor.advice.Analyst;
import dev.memoryadvisor.rule.Evaluation;
import dev.memoryadvisor.rule.RuleBook;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** The whole pipeline: a submission in, an analysis out. Safe for many threads. */
public final class MemoryAdvisor {
    private final Supplier<RuleBook> rules;
    private final Analyst analyst = new Analyst();

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
        Intake intake = read(submission);
        Measured measured = Measured.of(intake, submission.context());
        RuleBook book = rules.get();
        Evaluation evaluation = book.evaluate(measured.facts());
        List<String> doubts = submission.policy().suppressions().stream()
                .filter(s -> book.rule(s.rule()).isEmpty())
                .map(s -> "The policy suppresses " + s.rule() + ", but there is no such rule: see GET /v1/rules.")
                .toList();
        return analyst.analysis(
                submission.context(),
                submission.policy(),
                doubts,
                submission.baseline(),
                measured.facts(),
                evaluation.findings(),
                evaluation.links(),
                evaluation.notEvaluated(),
                measured.inputs(),
                intake.unreadable(),
                measured.chart());
    }

    /**
     * What the rules alone say of a submission, not yet joined or ranked.
     *
     * @throws NothingUnderstoodException if no input holds anything that is understood
     * @throws IOException as {@link #analyse}
     */
    public Evaluation evaluate(Submission submission) throws NothingUnderstoodException, IOException {
        return rules.get()
                .evaluate(Measured.of(read(submission), submission.context()).facts());
    }

    private static Intake read(Submission submission) throws NothingUnderstoodException, IOException {
        Intake intake = new Intake();
        intake.read(submission);
        if (intake.inputs().isEmpty()) {
            throw new NothingUnderstoodException(intake.unreadable());
        }
        return intake;
    }

    /** The rules in force. */
    public RuleBook rules() {
        return rules.get();
    }
}
