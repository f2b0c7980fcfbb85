package dev.memoryadvisor.finding;

import dev.memoryadvisor.fact.RuntimeKind;
import java.util.List;
import java.util.Objects;

/** What a rule says of itself: its annotations, and its page. */
public final class RuleDoc {
    private final String id;
    private final String title;
    private final Severity severity;
    private final Confidence confidence;
    private final Effort effort;
    private final RuntimeKind runtime;
    private final List<String> needs;
    private final RuleTexts texts;
    private volatile RulePage page;

    /**
     * A rule.
     *
     * @param id {@code category/name}: its folder under {@code rules/}
     * @param title one line
     * @param severity ceiling of its findings' severity
     * @param confidence confidence of its findings unless lowered
     * @param effort work to follow it
     * @param runtime runtime it is for; {@code null} for any
     * @param needs what the input must have
     * @param texts its page and examples
     */
    public RuleDoc(
            String id,
            String title,
            Severity severity,
            Confidence confidence,
            Effort effort,
            RuntimeKind runtime,
            List<String> needs,
            RuleTexts texts) {
        this.id = Objects.requireNonNull(id);
        this.title = Objects.requireNonNull(title);
        this.severity = severity;
        this.confidence = confidence;
        this.effort = effort;
        this.runtime = runtime;
        this.needs = List.copyOf(needs);
        this.texts = texts;
    }

    /** {@code category/name}. */
    public String id() {
        return id;
    }

    /** Its category. */
    public Category category() {
        return Category.of(id.substring(0, id.indexOf('/')));
    }

    /** One line. */
    public String title() {
        return title;
    }

    /** Ceiling of its findings' severity. */
    public Severity severity() {
        return severity;
    }

    /** Confidence of its findings unless lowered. */
    public Confidence confidence() {
        return confidence;
    }

    /** Work to follow it. */
    public Effort effort() {
        return effort;
    }

    /** Runtime it is for; {@code null} for any. */
    public RuntimeKind runtime() {
        return runtime;
    }

    /** What the input must have. */
    public List<String> needs() {
        return needs;
    }

    /** Its page and examples. */
    public RuleTexts texts() {
        return texts;
    }

    /** Its page; read when it is first asked for, and kept: every recommendation quotes it. */
    public RulePage page() {
        if (page == null) {
            page = RulePage.parse(texts.readme());
        }
        return page;
    }

    @Override
    public String toString() {
        return id;
    }
}
