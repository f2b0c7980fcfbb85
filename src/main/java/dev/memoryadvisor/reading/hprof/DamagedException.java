package dev.memoryadvisor.reading.hprof;

import java.io.IOException;

/** A dump goes on with bytes that no dump has. */
final class DamagedException extends IOException {
    private static final long serialVersionUID = 1L;

    /** What stands where, in words. */
    DamagedException(String message) {
        super(message);
    }
}
