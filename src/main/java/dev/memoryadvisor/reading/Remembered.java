package dev.memoryadvisor.reading;

/**
 * Eight to {@value #MOST} bytes of a line before: what a line has in common with it need not be understood again. They are
 * compared eight at a time, of which the last may overlap those before; without a loop or a call, so that the compiler sees
 * that nothing else changes meanwhile. Not thread-safe.
 */
public final class Remembered {
    private static final int THREE = 3 * Long.BYTES;
    private static final int FIVE = 5 * Long.BYTES;
    private static final int SEVEN = 7 * Long.BYTES;
    private static final int MOST = 9 * Long.BYTES;

    private int length = Integer.MAX_VALUE;
    private int lastAt;
    private int secondAt;
    private long first;
    private long second;
    private long third;
    private long fourth;
    private long fifth;
    private long sixth;
    private long seventh;
    private long eighth;
    private long last;

    /** Remembers these bytes instead of those before, if they are neither too few nor too many. */
    public void remember(byte[] buffer, int from, int to) {
        length = to - from;
        if (length < Long.BYTES || length > MOST) {
            forget();
            return;
        }
        lastAt = length - Long.BYTES;
        secondAt = atMost(Long.BYTES);
        first = EightBytes.at(buffer, from);
        second = EightBytes.at(buffer, from + secondAt);
        last = EightBytes.at(buffer, from + lastAt);
        if (length > THREE) {
            third = EightBytes.at(buffer, from + 2 * Long.BYTES);
            fourth = EightBytes.at(buffer, from + atMost(THREE));
        }
        if (length > FIVE) {
            fifth = EightBytes.at(buffer, from + 4 * Long.BYTES);
            sixth = EightBytes.at(buffer, from + atMost(FIVE));
        }
        if (length > SEVEN) {
            seventh = EightBytes.at(buffer, from + 6 * Long.BYTES);
            eighth = EightBytes.at(buffer, from + atMost(SEVEN));
        }
    }

    /** The offset, or that of the last eight bytes if they begin before. */
    private int atMost(int offset) {
        return Math.min(offset, lastAt);
    }

    /** Remembers nothing any more. */
    public void forget() {
        length = Integer.MAX_VALUE;
    }

    /** Whether any are remembered. */
    public boolean any() {
        return length < Integer.MAX_VALUE;
    }

    /** How many are remembered, if any. */
    public int length() {
        return length;
    }

    /** Whether there are any, and they stand there, all of them before the end. */
    public boolean standAt(byte[] buffer, int from, int end) {
        return end - from >= length
                && ((EightBytes.at(buffer, from) ^ first)
                                | (EightBytes.at(buffer, from + secondAt) ^ second)
                                | (EightBytes.at(buffer, from + lastAt) ^ last))
                        == 0
                && (length <= THREE || moreStandAt(buffer, from));
    }

    private boolean moreStandAt(byte[] buffer, int from) {
        return ((EightBytes.at(buffer, from + 2 * Long.BYTES) ^ third)
                                | (EightBytes.at(buffer, from + atMost(THREE)) ^ fourth))
                        == 0
                && (length <= FIVE
                        || (EightBytes.at(buffer, from + 4 * Long.BYTES) == fifth
                                && EightBytes.at(buffer, from + atMost(FIVE)) == sixth
                                && (length <= SEVEN
                                        || (EightBytes.at(buffer, from + 6 * Long.BYTES) == seventh
                                                && EightBytes.at(buffer, from + atMost(SEVEN)) == eighth))));
    }
}
