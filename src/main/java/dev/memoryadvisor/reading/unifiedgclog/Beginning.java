package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.reading.Digits;
import dev.memoryadvisor.reading.EightBytes;
import java.util.Arrays;

/**
 * What a line begins with, up to its words: decorations and the number of its collection, its tags left out. Nearly all lines
 * begin as the one before, or differ from it in figures of the clock and of the number only. Eight bytes are compared at a
 * time, at fixed offsets, without a loop or a call, so that the compiler sees that nothing else changes meanwhile and looks at
 * the bounds of the array once. Not thread-safe.
 */
final class Beginning {
    private static final int EIGHTS = 9;
    private static final int FEW = 6 * Long.BYTES;
    private static final long ZEROS = 0x3030303030303030L;
    private static final long SIX_EACH = 0x0606060606060606L;
    private static final long UPPER_HALVES = 0xf0f0f0f0f0f0f0f0L;

    private static final int NONE = Integer.MAX_VALUE;

    private int length = NONE;
    /** The same; none if the last line began otherwise. */
    private int standing = NONE;

    private final long[] eights = new long[EIGHTS];

    /** Ones in the bytes that are compared. */
    private final long[] compared = new long[EIGHTS];

    /** Ones in those of them that are no figures of clock or number. */
    private final long[] fixed = new long[EIGHTS];

    /** Ones in the upper halves of those that are. */
    private final long[] figures = new long[EIGHTS];

    private int clock;
    private int wholeDigits;
    private int decimals;
    private int number;
    private int numberDigits;
    private long gcId;

    /** Remembers nothing any more. */
    void forget() {
        length = NONE;
        standing = NONE;
    }

    /** Notes that the last line may have begun otherwise: clock and number are no longer those of the line before. */
    void lapse() {
        standing = NONE;
    }

    /** How many bytes are remembered, if any. */
    int length() {
        return length;
    }

    /**
     * Remembers what a line begins with, if it is not too long; 72 bytes of whatever content stand there.
     *
     * @param words offset behind it
     * @param tags offset of the tags
     * @param behindTags offset behind them
     * @param clockAt offset of the seconds since the process started; negative if it prints none, or other clocks
     * @param numberAt offset of the number of its collection
     * @param value that number
     */
    boolean remember(
            byte[] bytes, int from, int words, int tags, int behindTags, int clockAt, int numberAt, long value) {
        forget();
        if (words - from > EIGHTS * Long.BYTES) {
            return false;
        }
        length = words - from;
        Arrays.fill(compared, 0);
        mark(compared, 0, length, -1L);
        mark(compared, tags - from, behindTags - from, 0);
        System.arraycopy(compared, 0, fixed, 0, EIGHTS);
        Arrays.fill(figures, 0);
        clock = clockAt - from;
        if (clockAt < 0 || !seconds(bytes, clockAt)) {
            decimals = 0;
        }
        number = numberAt - from;
        numberDigits = digits(bytes, numberAt);
        figures(number, numberDigits);
        gcId = value;
        renew(bytes, from);
        return true;
    }

    /** Whether seconds with decimals stand here; their digits are then figures. */
    private boolean seconds(byte[] bytes, int at) {
        wholeDigits = digits(bytes, at);
        int point = at + wholeDigits;
        decimals = digits(bytes, point + 1);
        if (wholeDigits == 0
                || decimals == 0
                || (bytes[point] != '.' && bytes[point] != ',')
                || bytes[point + 1 + decimals] != 's') {
            return false;
        }
        figures(clock, wholeDigits);
        figures(clock + wholeDigits + 1, decimals);
        return true;
    }

    /** How many digits stand here; 0 if too many. */
    private static int digits(byte[] bytes, int at) {
        int digits = Digits.count(EightBytes.at(bytes, at));
        return Digits.areFew(digits) ? digits : 0;
    }

    private void figures(int offset, int digits) {
        mark(fixed, offset, offset + digits, 0);
        mark(figures, offset, offset + digits, UPPER_HALVES);
    }

    private static void mark(long[] masks, int from, int to, long mark) {
        for (int i = 0; i < EIGHTS; i++) {
            long bytes = EightBytes.lowest(to - Long.BYTES * i) & ~EightBytes.lowest(from - Long.BYTES * i);
            masks[i] = (masks[i] & ~bytes) | (mark & bytes);
        }
    }

    /** Remembers the figures of a line that {@link #isLike}. */
    void renew(byte[] bytes, int from) {
        standing = length;
        if (numberDigits > 0) {
            gcId = Digits.few(EightBytes.at(bytes, from + number), numberDigits);
        }
        eights[0] = EightBytes.at(bytes, from);
        eights[1] = EightBytes.at(bytes, from + 8);
        eights[2] = EightBytes.at(bytes, from + 16);
        eights[3] = EightBytes.at(bytes, from + 24);
        eights[4] = EightBytes.at(bytes, from + 32);
        eights[5] = EightBytes.at(bytes, from + 40);
        if (length <= FEW) {
            return;
        }
        eights[6] = EightBytes.at(bytes, from + 48);
        eights[7] = EightBytes.at(bytes, from + 56);
        eights[8] = EightBytes.at(bytes, from + 64);
    }

    /** Whether it stands there, all of it before the end. */
    boolean standsAt(byte[] bytes, int from, int end) {
        return end - from >= standing
                && (differing(bytes, from, 0)
                                | differing(bytes, from, 1)
                                | differing(bytes, from, 2)
                                | differing(bytes, from, 3)
                                | differing(bytes, from, 4)
                                | differing(bytes, from, 5))
                        == 0
                && (length <= FEW
                        || (differing(bytes, from, 6) | differing(bytes, from, 7) | differing(bytes, from, 8)) == 0);
    }

    private long differing(byte[] bytes, int from, int eight) {
        return (EightBytes.at(bytes, from + Long.BYTES * eight) ^ eights[eight]) & compared[eight];
    }

    /** Whether the same stands there but for other figures, as many. */
    boolean isLike(byte[] bytes, int from, int end) {
        return end - from >= length
                && (unlike(bytes, from, 0)
                                | unlike(bytes, from, 1)
                                | unlike(bytes, from, 2)
                                | unlike(bytes, from, 3)
                                | unlike(bytes, from, 4)
                                | unlike(bytes, from, 5))
                        == 0
                && (length <= FEW || (unlike(bytes, from, 6) | unlike(bytes, from, 7) | unlike(bytes, from, 8)) == 0);
    }

    /** Bits of what differs otherwise than in figures; a digit less the digit 0 is 9 at most, so that 6 more is 15 at most. */
    private long unlike(byte[] bytes, int from, int eight) {
        long here = EightBytes.at(bytes, from + Long.BYTES * eight);
        long digits = here ^ ZEROS;
        return ((here ^ eights[eight]) & fixed[eight]) | ((digits | digits + SIX_EACH) & figures[eight]);
    }

    /** Seconds since the process started, of a line that {@link #isLike}; NaN if that is not its only clock. */
    double clock(byte[] bytes, int from) {
        if (decimals == 0) {
            return Double.NaN;
        }
        int at = from + clock;
        return Digits.decimal(
                Digits.few(EightBytes.at(bytes, at), wholeDigits),
                Digits.few(EightBytes.at(bytes, at + wholeDigits + 1), decimals),
                decimals);
    }

    /** Number of the collection. */
    long gcId() {
        return gcId;
    }
}
