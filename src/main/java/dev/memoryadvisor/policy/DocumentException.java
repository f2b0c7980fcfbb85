package dev.memoryadvisor.policy;

import java.util.List;
import java.util.stream.Collectors;

/** A document that a caller sent cannot be used. */
public final class DocumentException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /** These places are wrong. */
    public DocumentException(List<Violation> violations) {
        super(violations.stream()
                .map(v -> v.pointer().isEmpty() ? v.detail() : v.pointer() + ": " + v.detail())
                .collect(Collectors.joining("; ")));
        this.violations = List.copyOf(violations);
    }

    /** The places, with what is wrong. */
    public List<Violation> violations() {
        return violations;
    }
}
