package dev.memoryadvisor.reading;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Numbers that are printed right-aligned in a column, as {@code %13d} prints them: read eight characters at a time and
 * without a branch for each, since lengths that change from row to row are what a row costs most. A blank before the
 * number counts as a leading 0 (with bit 4 set it is one).
 *
 * <p>The sum of eight digits is D. Lemire's <em>Quickly parsing eight digits</em> (2018).
 */
final class Column {
    /** What {@link #number} says of anything but blanks and then digits. */
    static final long NONE = -1;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int MOST = 16;
    private static final long ONES = 0x0101010101010101L;
    private static final long BLANKS = ' ' * ONES;
    private static final long BIT_4 = 0x10 * ONES;
    private static final long EIGHT_DIGITS = 100_000_000;

    private Column() {}

    /**
     * The number in a column of 8 to 16 characters, or {@link #NONE}.
     *
     * @param from offset of its first character; there are 8 bytes before it
     * @param to offset behind its last
     */
    static long number(byte[] bytes, int from, int to) {
        long before = 8L * (MOST - (to - from));
        long first = (long) EIGHT.get(bytes, to - MOST);
        first = before == 64 ? BLANKS : (first & -1L << before) | (BLANKS & ~(-1L << before));
        long last = (long) EIGHT.get(bytes, to - 8);
        long firstBlanks = blanks(first);
        long lastBlanks = blanks(last);
        // none in the last eight where the first eight have digits, and the last character is none
        boolean aligned = (lastBlanks == 0 || firstBlanks == -1L)
                && lastBlanks >= 0
                && leading(firstBlanks)
                && leading(lastBlanks);
        return aligned && digits(first, firstBlanks) && digits(last, lastBlanks)
                ? value(first) * EIGHT_DIGITS + value(last)
                : NONE;
    }

    /** All bits of each character that has bit 4 clear, as a blank has. */
    private static long blanks(long characters) {
        return ((~characters & BIT_4) >>> 4) * 0xff;
    }

    private static boolean leading(long blanks) {
        return (blanks & (blanks + 1)) == 0;
    }

    private static boolean digits(long characters, long blanks) {
        long filled = characters | BIT_4;
        return ((filled + 0x06 * ONES | filled) & 0xf0f0f0f0f0f0f0f0L) == 0x30 * ONES
                && (characters & blanks) == (BLANKS & blanks);
    }

    private static long value(long characters) {
        long digits = (characters | BIT_4) - 0x30 * ONES;
        long pairs = digits * 10 + (digits >>> 8);
        return ((pairs & 0x000000ff000000ffL) * 0x000f424000000064L
                        + ((pairs >>> 16) & 0x000000ff000000ffL) * 0x0000271000000001L)
                >>> 32;
    }
}
