package dev.memoryadvisor.reading.tracemalloc;

import dev.memoryadvisor.reading.Amounts;
import java.util.OptionalLong;

/**
 * A size as printed by {@code tracemalloc._format_size}.
 *
 * @param number decimal number, perhaps with a sign
 * @param prefix {@code Ki}, {@code Mi}, …; {@code null} for bytes
 */
record Size(String number, String prefix) {
    private static final String PREFIXES = "KMGT";

    OptionalLong bytes() {
        return Amounts.bytes(number, rounded() ? PREFIXES.indexOf(prefix.charAt(0)) + 1 : 0);
    }

    /** Whether digits were left out. */
    boolean rounded() {
        return prefix != null;
    }
}
