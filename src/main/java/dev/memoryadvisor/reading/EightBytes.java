package dev.memoryadvisor.reading;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Eight bytes of an array as one number, the first lowest: they are compared and searched at once. */
public final class EightBytes {
    /** The value 1 in each byte; times a byte, that byte in each. */
    static final long ONES = 0x0101010101010101L;

    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LINE_FEEDS = '\n' * ONES;
    private static final long BEHIND_LINE_FEEDS = ('\n' + 1) * ONES;
    private static final long OVER_NINE = 0x7676767676767676L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private EightBytes() {}

    /** The bytes from here on; there are eight. */
    public static long at(byte[] bytes, int from) {
        return (long) LONGS.get(bytes, from);
    }

    /** Eight characters of ASCII as they stand in bytes. */
    public static long of(String eight) {
        return at(eight.getBytes(StandardCharsets.US_ASCII), 0);
    }

    /** Offset of the next line feed from here on; there is one, and seven bytes at least behind it. */
    public static int lineFeed(byte[] bytes, int from) {
        int at = from;
        long may = mayEnd(at(bytes, at));
        while (may == 0) {
            at += Long.BYTES;
            may = mayEnd(at(bytes, at));
        }
        at += first(may);
        return bytes[at] == '\n' ? at : lineFeedBehind(bytes, at);
    }

    /** The same, where others than letters, figures and signs of ASCII stand. */
    private static int lineFeedBehind(byte[] bytes, int from) {
        int at = from;
        while (true) {
            long zeros = zeros(at(bytes, at) ^ LINE_FEEDS);
            if (zeros != 0) {
                return at + first(zeros);
            }
            at += Long.BYTES;
        }
    }

    /**
     * The highest bit of bytes that may be line feeds: none of those before the first of these bits is one. That much takes a
     * subtraction only; in a line of ASCII it is the line feed.
     */
    private static long mayEnd(long eight) {
        return (eight - BEHIND_LINE_FEEDS) & HIGH_BITS;
    }

    /** The highest bit of each byte that is 0; right up to the first of them (H. S. Warren, Hacker's Delight, 6-1). */
    private static long zeros(long eight) {
        return (eight - ONES) & ~eight & HIGH_BITS;
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

    /** Ones in so many bytes, none if fewer than one, eight at most. */
    public static long lowest(int bytes) {
        return bytes <= 0 ? 0 : -1L >>> (Long.SIZE - Byte.SIZE * Math.min(bytes, Long.BYTES));
    }

    /** Which byte, from 0, the lowest of these highest bits belongs to; 8 if none is set. */
    static int first(long highBits) {
        return Long.numberOfTrailingZeros(highBits) >>> 3;
    }
}
