package dev.memoryadvisor.reading;

import java.util.Arrays;

/**
 * Bytes of a line before: what a line has in common with it need not be understood again. They are compared eight at a time,
 * of which the last may overlap those before. Not thread-safe.
 */
public final class Remembered {
    private static final int FEW = 3 * Long.BYTES;

    private int length = Integer.MAX_VALUE;
    private long first;
    private long second;
    private long last;
    private byte[] more = {};

    /**
     * Remembers these bytes instead of those before, if they are eight at least. Eight more, of whatever content, must stand
     * behind them.
     */
    public void remember(byte[] buffer, int from, int to) {
        length = to - from;
        if (length < Long.BYTES) {
            forget();
            return;
        }
        first = EightBytes.at(buffer, from);
        second = EightBytes.at(buffer, from + Long.BYTES);
        last = EightBytes.at(buffer, to - Long.BYTES);
        if (length > FEW) {
            more = Arrays.copyOfRange(buffer, from, to);
        }
    }

    /** Remembers nothing any more. */
    public void forget() {
        length = Integer.MAX_VALUE;
    }

    /** How many are remembered. */
    public int length() {
        return length;
    }

    /** Whether there are any, and they stand there, all of them before the end. */
    public boolean standAt(byte[] buffer, int from, int end) {
        return end - from >= length
                && EightBytes.at(buffer, from) == first
                && EightBytes.at(buffer, from + length - Long.BYTES) == last
                && (length <= 2 * Long.BYTES || moreStandAt(buffer, from));
    }

    private boolean moreStandAt(byte[] buffer, int from) {
        return EightBytes.at(buffer, from + Long.BYTES) == second
                && (length <= FEW || Arrays.equals(buffer, from, from + length, more, 0, length));
    }
}
