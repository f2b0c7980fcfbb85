package dev.memoryadvisor.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A finding while a rule writes it. */
public final class Draft {
    private static final int RELATED = 10;

    private final RuleDoc rule;
    private final Subject subject;
    private final Set<String> related = new LinkedHashSet<>();
    private final List<Statement> evidence = new ArrayList<>();
    private final List<String> advice = new ArrayList<>();
    private Severity severity;
    private Confidence confidence;
    private Saving saving;
    private String nextStep;

    Draft(RuleDoc rule, Subject subject, Confidence ceiling) {
        this.rule = rule;
        this.subject = subject;
        this.severity = rule.severity();
        this.confidence = rule.confidence().atMost(ceiling);
    }

    /** A sentence of evidence, with the facts that it quotes. */
    public Draft because(String sentence, Object... facts) {
        evidence.add(Statement.about(sentence, facts.length == 0 ? null : facts[0]));
        return this;
    }

    /** Other classes that have a part in it. */
    public Draft related(String... classes) {
        return related(List.of(classes));
    }

    /** Other classes that have a part in it. */
    public Draft related(Collection<String> classes) {
        related.addAll(classes);
        return this;
    }

    /** What following the advice saves. */
    public Draft saves(Saving newSaving) {
        saving = newSaving;
        return this;
    }

    /** A milder severity than the rule's own, which stays the ceiling. */
    public Draft severity(Severity wanted) {
        severity = wanted.atMost(rule.severity());
        return this;
    }

    /** A lower confidence than the rule's own. */
    public Draft confidence(Confidence wanted) {
        confidence = confidence.atMost(wanted);
        return this;
    }

    /** Something to do that depends on the case, such as a flag with a computed value. */
    public Draft advise(String sentence) {
        advice.add(sentence);
        return this;
    }

    /** The command that would prove it, where the case decides. */
    public Draft next(String command) {
        nextStep = command;
        return this;
    }

    RuleDoc rule() {
        return rule;
    }

    /** The saving so far; {@code null} if there is none. */
    Saving saving() {
        return saving;
    }

    Finding finish() {
        Severity capped = confidence == Confidence.LOW ? severity.atMost(Severity.MEDIUM) : severity;
        related.remove(subject.name());
        List<String> first = related.stream().limit(RELATED).toList();
        return new Finding(rule, subject, first, capped, confidence, evidence, saving, advice, nextStep);
    }
}
