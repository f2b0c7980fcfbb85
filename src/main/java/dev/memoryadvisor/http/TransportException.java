package dev.memoryadvisor.http;

import java.io.IOException;
import java.util.Locale;

/** The connection, not what came over it, is at fault. */
final class TransportException extends IOException {
    private static final long serialVersionUID = 1L;

    TransportException(IOException cause) {
        super("the body broke off", cause);
    }

    /** Whether nothing came for too long; Quarkus says so in words only. */
    boolean timedOut() {
        return String.valueOf(getCause().getMessage()).toLowerCase(Locale.ROOT).contains("time");
    }
}
