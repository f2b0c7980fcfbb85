package dev.memoryadvisor.http;

import java.io.IOException;

/** The connection, not what came over it, is at fault. */
final class TransportException extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean timedOut;

    TransportException(IOException cause, boolean timedOut) {
        super("the body broke off", cause);
        this.timedOut = timedOut;
    }

    /** Whether nothing came for too long. */
    boolean timedOut() {
        return timedOut;
    }
}
