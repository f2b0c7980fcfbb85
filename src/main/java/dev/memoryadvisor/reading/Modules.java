package dev.memoryadvisor.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Modules as strings, the same string for the same bytes as long as few others come between: the rows of a histogram name
 * some ten modules again and again. Not thread-safe.
 */
final class Modules {
    private static final int SLOTS = 64;

    private final byte[][] bytes = new byte[SLOTS][];
    private final String[] names = new String[SLOTS];

    /** The module whose name stands from {@code from} until before {@code to}; it is not empty. */
    String of(byte[] buffer, int from, int to) {
        int middle = (from + to) >>> 1;
        int slot = (to - from + 31 * buffer[from] + 7 * buffer[middle]) & (SLOTS - 1);
        byte[] known = bytes[slot];
        if (known == null || !Arrays.equals(buffer, from, to, known, 0, known.length)) {
            bytes[slot] = Arrays.copyOfRange(buffer, from, to);
            names[slot] = new String(bytes[slot], StandardCharsets.UTF_8);
        }
        return names[slot];
    }
}
