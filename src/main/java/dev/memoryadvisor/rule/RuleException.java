package dev.memoryadvisor.rule;

/** A rule that cannot be used. The message says where: {@code rules/leak/growing-class/rule.drl:11: …}. */
public final class RuleException extends Exception {
    private static final long serialVersionUID = 1L;

    /** A rule that cannot be used, with file and line in the message. */
    public RuleException(String message) {
        super(message);
    }

    /** The same with its cause. */
    public RuleException(String message, Throwable cause) {
        super(message, cause);
    }
}
