package dev.memoryadvisor.reading;

/**
 * Up to {@value #MOST} bytes of a line before: what a line has in common with it need not be understood again. They are
 * compared eight at a time, at fixed offsets, of which those behind their end are left out by a mask; without a loop or a call,
 * so that the compiler sees that nothing else changes meanwhile and looks at the bounds of the array once. Not thread-safe.
 */
public final class Remembered {
    private static final int FEW = 3 * Long.BYTES;
    private static final int MOST = 9 * Long.BYTES;

    private int length = Integer.MAX_VALUE;
    private long first;
    private long second;
    private long third;
    private long ofFirst;
    private long ofSecond;
    private long ofThird;

    /** The eight bytes behind these, and ones in those of them that are remembered. */
    private final long[] eights = new long[6];

    private final long[] ofEights = new long[6];

    /** Remembers these bytes instead of those before, if there are some and not too many; 72 of whatever content stand there. */
    public void remember(byte[] buffer, int from, int to) {
        int bytes = to - from;
        if (bytes <= 0 || bytes > MOST) {
            forget();
            return;
        }
        if (length != bytes) {
            length = bytes;
            masks();
        }
        first = EightBytes.at(buffer, from);
        second = EightBytes.at(buffer, from + 8);
        third = EightBytes.at(buffer, from + 16);
        if (bytes > FEW) {
            eights[0] = EightBytes.at(buffer, from + 24);
            eights[1] = EightBytes.at(buffer, from + 32);
            eights[2] = EightBytes.at(buffer, from + 40);
            eights[3] = EightBytes.at(buffer, from + 48);
            eights[4] = EightBytes.at(buffer, from + 56);
            eights[5] = EightBytes.at(buffer, from + 64);
        }
    }

    private void masks() {
        ofFirst = EightBytes.lowest(length);
        ofSecond = EightBytes.lowest(length - 8);
        ofThird = EightBytes.lowest(length - 16);
        for (int i = 0; i < ofEights.length; i++) {
            ofEights[i] = EightBytes.lowest(length - FEW - Long.BYTES * i);
        }
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
                && begin(buffer, from) == 0
                && (length <= FEW || (middle(buffer, from) | last(buffer, from)) == 0);
    }

    private long begin(byte[] buffer, int from) {
        return ((EightBytes.at(buffer, from) ^ first) & ofFirst)
                | ((EightBytes.at(buffer, from + 8) ^ second) & ofSecond)
                | ((EightBytes.at(buffer, from + 16) ^ third) & ofThird);
    }

    // small enough to be unfolded wherever they are called

    private long middle(byte[] buffer, int from) {
        return rest(buffer, from, 0) | rest(buffer, from, 1) | rest(buffer, from, 2);
    }

    private long last(byte[] buffer, int from) {
        return rest(buffer, from, 3) | rest(buffer, from, 4) | rest(buffer, from, 5);
    }

    private long rest(byte[] buffer, int from, int eight) {
        return (EightBytes.at(buffer, from + FEW + Long.BYTES * eight) ^ eights[eight]) & ofEights[eight];
    }
}
