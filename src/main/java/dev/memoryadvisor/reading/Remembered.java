package dev.memoryadvisor.reading;

import java.util.Arrays;

/**
 * Bytes of a line before: what a line has in common with it need not be understood again. They are compared eight at a time.
 * Not thread-safe.
 */
public final class Remembered {
    private byte[] bytes = new byte[4 * Long.BYTES];
    private int length;
    private long first;
    private long second;
    private long last;

    /** Remembers these bytes instead of those before. */
    public void remember(byte[] buffer, int from, int to) {
        length = to - from;
        if (bytes.length < length + Long.BYTES) {
            bytes = new byte[2 * length + Long.BYTES];
        }
        System.arraycopy(buffer, from, bytes, 0, length);
        first = EightBytes.at(bytes, 0);
        second = EightBytes.at(bytes, Long.BYTES);
        last = EightBytes.at(bytes, Math.max(0, length - Long.BYTES));
    }

    /** Remembers nothing any more. */
    public void forget() {
        length = 0;
    }

    /** How many are remembered. */
    public int length() {
        return length;
    }

    /** Whether there are any, and they stand there, all of them before the end. */
    public boolean standAt(byte[] buffer, int from, int end) {
        return length > 0
                && EightBytes.stand(buffer, from, end, length, first, last)
                && (length <= 2 * Long.BYTES || EightBytes.at(buffer, from + Long.BYTES) == second)
                && (length <= 3 * Long.BYTES || Arrays.equals(buffer, from, from + length, bytes, 0, length));
    }
}
