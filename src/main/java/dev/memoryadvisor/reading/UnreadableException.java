package dev.memoryadvisor.reading;

/** An input cannot be read at all. The message says what is wrong, the hint how to mend it. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Integer line;
    private final String hint;

    /**
     * An input that cannot be read.
     *
     * @param reason what is wrong
     * @param line line from 1, or {@code null}
     * @param hint how to mend it
     */
    public UnreadableException(String reason, Integer line, String hint) {
        super(reason);
        this.line = line;
        this.hint = hint;
    }

    /** Line from 1, or {@code null}. */
    public Integer line() {
        return line;
    }

    /** How to mend it. */
    public String hint() {
        return hint;
    }
}
