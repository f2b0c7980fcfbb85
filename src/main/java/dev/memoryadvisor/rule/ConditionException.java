package dev.memoryadvisor.rule;

/** The condition of a rule threw an exception; Drools does not say whose. */
final class ConditionException extends Exception {
    private static final long serialVersionUID = 1L;

    ConditionException(RuntimeException cause) {
        super(cause);
    }
}
