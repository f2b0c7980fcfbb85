package dev.memoryadvisor.reading;

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

    private static final int MOST = 16;
    private static final long ONES = EightBytes.ONES;
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
        long first = EightBytes.at(bytes, to - MOST);
        first = before == 64 ? BLANKS : (first & -1L << before) | (BLANKS & ~(-1L << before));
        long last = EightBytes.at(bytes, to - 8);
        long lastBlanks = blanks(last);
        if (first == BLANKS) {
            return lastBlanks >= 0 && leading(lastBlanks) && digits(last, lastBlanks) ? value(last) : NONE;
        }
        long firstBlanks = blanks(first);
        // none in the last eight where the first eight have digits, and the last character is none
        boolean aligned = (lastBlanks == 0 || firstBlanks == -1L)
                && lastBlanks >= 0
                && leading(firstBlanks)
                && leading(lastBlanks);
        return aligned && digits(first, firstBlanks) && digits(last, lastBlanks)
                ? value(first) * EIGHT_DIGITS + value(last)
                : NONE;
    }

    /** How many digits stand here, at most 8. There are 8 bytes from here on. */
    static int digits(byte[] bytes, int from) {
        long digits = EightBytes.at(bytes, from) ^ 0x30 * ONES;
        long others = (digits + 0x76 * ONES | digits) & 0x8080808080808080L;
        return EightBytes.first(others);
    }

    /** The number that so many digits make, 1 to 8, as counted by {@link #digits(byte[], int)}. */
    static long whole(byte[] bytes, int from, int digits) {
        int before = 64 - 8 * digits;
        return value(EightBytes.at(bytes, from) << before | (BLANKS & ~(-1L << before)));
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
