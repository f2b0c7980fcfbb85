package dev.memoryadvisor.reading;

import java.util.Arrays;

/**
 * Numbers without sign in bytes. Offsets come and go as plain values, so that the compiler can keep them in registers; where a
 * number ends is one question, its value another. Eight bytes, of whatever content, must stand from each offset on, and
 * something else than a digit must follow.
 */
public final class Digits {
    /** No digit stands here. */
    public static final long NONE = Cursor.NONE;

    /** The number is over {@link Amounts#LARGEST}. */
    public static final long IMPOSSIBLE = -2;

    private static final int BYTE = 0xff;
    private static final byte[] UNITS = units();
    private static final long[] POWERS = {
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
    };

    /** Digits behind the point that count; more than these say nothing to a measure. */
    static final int MOST_DECIMALS = POWERS.length - 1;

    private Digits() {}

    private static byte[] units() {
        byte[] powers = new byte[BYTE + 1];
        Arrays.fill(powers, (byte) -1);
        String units = "BKMGT";
        for (int i = 0; i < units.length(); i++) {
            powers[units.charAt(i)] = (byte) (10 * i);
        }
        return powers;
    }

    /** With how many digits these {@link EightBytes} begin. */
    public static int count(long eight) {
        return EightBytes.first(EightBytes.noDigits(eight));
    }

    /** Whether there are some, but not more than {@link #few} takes. */
    public static boolean areFew(int digits) {
        return digits > 0 && digits < Long.BYTES;
    }

    /** The number that the first digits of these {@link EightBytes} make, one to seven of them. */
    public static long few(long eight, int digits) {
        return EightBytes.number((eight ^ '0' * EightBytes.ONES) << (Long.SIZE - Byte.SIZE * digits));
    }

    /** Offset behind the digits that stand here. */
    public static int end(byte[] bytes, int from) {
        int digits = count(EightBytes.at(bytes, from));
        return digits < Long.BYTES ? from + digits : endOfMany(bytes, from);
    }

    private static int endOfMany(byte[] bytes, int from) {
        int at = from + Long.BYTES;
        while (Cursor.digit(bytes[at])) {
            at++;
        }
        return at;
    }

    /** The number that these digits make; {@link #NONE} if there are none, {@link #IMPOSSIBLE} if it is too large. */
    public static long value(byte[] bytes, int from, int to) {
        int digits = to - from;
        if (digits >= Long.BYTES) {
            return valueOfMany(bytes, from, to);
        }
        return digits == 0 ? NONE : few(EightBytes.at(bytes, from), digits);
    }

    /** The number that these digits make, one at least; {@link #IMPOSSIBLE} if it is too large. Nothing behind them is read. */
    static long valueOfMany(byte[] bytes, int from, int to) {
        long value = 0;
        for (int i = from; i < to && value <= Amounts.LARGEST; i++) {
            value = value * 10 + (bytes[i] - '0');
        }
        return value <= Amounts.LARGEST ? value : IMPOSSIBLE;
    }

    /**
     * Offset behind a decimal number with point or comma.
     *
     * @param from where it begins
     * @param point offset behind its digits before the point; if it has none, there is no number
     */
    public static int decimalEnd(byte[] bytes, int from, int point) {
        return point > from && (bytes[point] == '.' || bytes[point] == ',') && Cursor.digit(bytes[point + 1])
                ? end(bytes, point + 1)
                : point;
    }

    /** The decimal number of which the digits up to the point and all digits are given; negative if it is none. */
    public static double decimal(byte[] bytes, int from, int point, int to) {
        long whole = value(bytes, from, point);
        if (to == point || whole < 0) {
            return whole;
        }
        int digits = Math.min(to - point - 1, MOST_DECIMALS);
        return decimal(whole, value(bytes, point + 1, point + 1 + digits), digits);
    }

    /** The decimal number of whole and fraction, of which there are so many digits, at most nine. */
    public static double decimal(long whole, long fraction, int digits) {
        // one division of whole numbers gives the nearest double, as long as they are small
        return whole < 1_000_000
                ? (whole * POWERS[digits] + fraction) / (double) POWERS[digits]
                : whole + fraction / (double) POWERS[digits];
    }

    /** Offset behind a size with its unit (B, K, M, G, T); the same offset if none stands here. */
    public static int sizeEnd(byte[] bytes, int from) {
        int to = end(bytes, from);
        if (to == from) {
            return from;
        }
        if (power(bytes[to]) < 0) {
            to = decimalEnd(bytes, from, to);
        }
        return power(bytes[to]) < 0 ? from : to + 1;
    }

    /**
     * The size between these offsets, in bytes; {@link #NONE} if there is none, {@link #IMPOSSIBLE} if it, or the number that
     * stands here without a unit, is too large.
     */
    public static long size(byte[] bytes, int from, int to) {
        if (to == from) {
            return value(bytes, from, end(bytes, from)) == IMPOSSIBLE ? IMPOSSIBLE : NONE;
        }
        int power = power(bytes[to - 1]);
        int point = end(bytes, from);
        if (point < to - 1) {
            double size = Math.scalb(decimal(bytes, from, point, to - 1), power);
            return size >= 0 && size <= Amounts.LARGEST ? Math.round(size) : IMPOSSIBLE;
        }
        long whole = value(bytes, from, point);
        return whole >= 0 && whole <= Amounts.LARGEST >>> power ? whole << power : IMPOSSIBLE;
    }

    /** The power of 2 that a unit stands for; -1 if it is none. */
    public static int power(byte unit) {
        return UNITS[unit & BYTE];
    }
}
