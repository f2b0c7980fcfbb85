package dev.memoryadvisor.policy;

/**
 * A place in a document that is not as it should be.
 *
 * @param pointer JSON pointer (RFC 6901) to the place; empty for the whole document
 * @param detail what is wrong and how to mend it
 */
public record Violation(String pointer, String detail) {
    /** The same in a document that holds this one at a pointer. */
    public Violation below(String parent) {
        return new Violation(parent + pointer, detail);
    }
}
