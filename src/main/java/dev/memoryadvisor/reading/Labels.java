package dev.memoryadvisor.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;

/**
 * Values by the bytes they are made of, so that the few labels of a log become strings once. At most
 * {@value #MOST} are kept; a log of nonsense makes new ones each time. Not thread-safe.
 */
public final class Labels<T> {
    private static final int SLOTS = 1024;
    private static final int MOST = SLOTS / 2;

    private final Function<String, T> make;
    private final byte[][] keys = new byte[SLOTS][];
    private final Object[] values = new Object[SLOTS];
    private int kept;

    /** Labels made of their text. */
    public Labels(Function<String, T> make) {
        this.make = make;
    }

    /** The value of these bytes. */
    @SuppressWarnings("unchecked") // only values of make are in the table
    public T of(byte[] buffer, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + buffer[i];
        }
        int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
        while (keys[slot] != null) {
            if (Arrays.equals(keys[slot], 0, keys[slot].length, buffer, from, to)) {
                return (T) values[slot];
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        T value = make.apply(new String(buffer, from, to - from, StandardCharsets.UTF_8));
        if (kept < MOST) {
            keys[slot] = Arrays.copyOfRange(buffer, from, to);
            values[slot] = value;
            kept++;
        }
        return value;
    }
}
