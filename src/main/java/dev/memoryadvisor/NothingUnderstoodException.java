package dev.memoryadvisor;

import dev.memoryadvisor.fact.Unreadable;
import java.util.List;

/** No input of a submission holds anything that is understood. */
public final class NothingUnderstoodException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Unreadable> unreadable;

    /** Nothing was understood, for these reasons. */
    public NothingUnderstoodException(List<Unreadable> unreadable) {
        super("Nothing in the inputs was understood.");
        this.unreadable = List.copyOf(unreadable);
    }

    /** Each input, with what is wrong and how to mend it. */
    public List<Unreadable> unreadable() {
        return unreadable;
    }
}
