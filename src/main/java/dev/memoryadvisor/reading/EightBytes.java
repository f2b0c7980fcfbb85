package dev.memoryadvisor.reading;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes of an array as one number, the first lowest: they are compared and searched at once. */
public final class EightBytes {
    /** The value 1 in each byte; times a byte, that byte in each. */
    static final long ONES = 0x0101010101010101L;

    private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;
    private static final long HIGH_BITS = ~LOW_BITS;
    private static final long OVER_NINE = 0x7676767676767676L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private EightBytes() {}

    /** The bytes from here on; there are eight. */
    public static long at(byte[] bytes, int from) {
        return (long) LONGS.get(bytes, from);
    }

    /**
     * Whether so many bytes stand there, all before the end: the first eight and the last, or all if they are fewer. Those in
     * between are not looked at.
     *
     * @param first the first eight, the first of them lowest
     * @param last the last eight
     */
    static boolean stand(byte[] bytes, int from, int end, int length, long first, long last) {
        if (end - from < length) {
            return false;
        }
        if (length >= Long.BYTES) {
            return at(bytes, from) == first && at(bytes, from + length - Long.BYTES) == last;
        }
        if (from + Long.BYTES <= bytes.length) {
            return (at(bytes, from) ^ first) << (Long.SIZE - Byte.SIZE * length) == 0;
        }
        for (int i = 0; i < length; i++) {
            if (bytes[from + i] != (byte) (first >>> (Byte.SIZE * i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a byte of the one or the other is 0 (H. S. Warren, Hacker's Delight, 6-1). */
    static boolean anyZero(long eight, long more) {
        return ((((eight - ONES) & ~eight) | ((more - ONES) & ~more)) & HIGH_BITS) != 0;
    }

    /** The highest bit of each byte that is 0 (H. S. Warren, Hacker's Delight, 6-1). */
    static long zeros(long eight) {
        return ~(((eight & LOW_BITS) + LOW_BITS) | eight | LOW_BITS);
    }

    /** The highest bit of each byte that is no ASCII digit; right up to the first of them, which is what is asked for. */
    static long noDigits(long eight) {
        long digits = eight ^ '0' * ONES;
        return (digits + OVER_NINE | digits) & HIGH_BITS;
    }

    /**
     * The number that eight decimal digits make, the first of them lowest (D. Lemire, "Quickly parsing eight digits", 2018).
     *
     * @param digits values of digits, not their characters
     */
    static long number(long digits) {
        long pairs = digits * 10 + (digits >>> 8);
        return ((pairs & 0x000000ff000000ffL) * 0x000f424000000064L
                        + (pairs >>> 16 & 0x000000ff000000ffL) * 0x0000271000000001L)
                >>> 32;
    }

    /** Which byte, from 0, the lowest of these highest bits belongs to; 8 if none is set. */
    static int first(long highBits) {
        return Long.numberOfTrailingZeros(highBits) >>> 3;
    }
}
