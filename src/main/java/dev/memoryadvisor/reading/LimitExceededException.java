package dev.memoryadvisor.reading;

import java.io.IOException;

/** An input is larger than a limit allows. The message says which limit and how to raise it. */
public final class LimitExceededException extends IOException {
    private static final long serialVersionUID = 1L;

    /** A limit was exceeded, in words that say which. */
    public LimitExceededException(String message) {
        super(message);
    }
}
