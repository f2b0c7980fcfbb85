package dev.memoryadvisor.reading;

import java.nio.charset.StandardCharsets;

/** A place in a range of bytes that moves on as words and numbers are read. Not thread-safe. */
public final class Cursor {
    /** No number stands here, or one that no process can reach: then {@link #impossible()}. */
    public static final long NONE = -1;

    private byte[] buffer = {};
    private int at;
    private int end;
    private boolean impossible;

    /** Goes to the beginning of this range. */
    public void over(byte[] bytes, int from, int to) {
        buffer = bytes;
        at = from;
        end = to;
        impossible = false;
    }

    /** The bytes. */
    public byte[] buffer() {
        return buffer;
    }

    /** Offset of this place. */
    public int at() {
        return at;
    }

    /** Offset behind the last byte. */
    public int end() {
        return end;
    }

    /** Whether nothing is left. */
    public boolean atEnd() {
        return at >= end;
    }

    /** Moves to this offset. */
    public void goTo(int position) {
        at = position;
    }

    /** The byte here; 0 at the end. */
    public byte peek() {
        return at < end ? buffer[at] : 0;
    }

    /** The byte so many places on; 0 behind the end. */
    public byte peek(int ahead) {
        return at + ahead < end ? buffer[at + ahead] : 0;
    }

    /** Whether this word stands here. */
    public boolean startsWith(Word word) {
        return word.standsAt(buffer, at, end);
    }

    /** Skips this word if it stands here. */
    public boolean skip(Word word) {
        if (!word.standsAt(buffer, at, end)) {
            return false;
        }
        at += word.length();
        return true;
    }

    /** Skips this byte if it stands here. */
    public boolean skip(char c) {
        if (at < end && buffer[at] == c) {
            at++;
            return true;
        }
        return false;
    }

    /** Skips blanks. */
    public void skipBlanks() {
        while (at < end && buffer[at] == ' ') {
            at++;
        }
    }

    /** Goes behind the next occurrence of this word; stays where it is if there is none. */
    public boolean find(Word word) {
        byte first = (byte) word.first();
        for (int i = at; i + word.length() <= end; i++) {
            if (buffer[i] == first && word.standsAt(buffer, i, end)) {
                at = i + word.length();
                return true;
            }
        }
        return false;
    }

    /** A whole number without sign, or {@link #NONE}. */
    public long whole() {
        int digits = digits();
        if (digits == Long.BYTES) {
            return longWhole();
        }
        at += digits;
        return Digits.value(buffer, at - digits, at);
    }

    /** How many digits stand here; eight are eight or more, or too near to the end of the buffer. */
    private int digits() {
        if (at + Long.BYTES > buffer.length) {
            return Long.BYTES;
        }
        return Math.min(EightBytes.first(EightBytes.noDigits(EightBytes.at(buffer, at))), end - at);
    }

    private int endOfDigits() {
        int i = at;
        while (i < end && digit(buffer[i])) {
            i++;
        }
        return i;
    }

    private long longWhole() {
        int from = at;
        at = endOfDigits();
        if (at == from) {
            return NONE;
        }
        long value = Digits.valueOfMany(buffer, from, at);
        return value == Digits.IMPOSSIBLE ? tooLarge() : value;
    }

    /** A decimal number with point or comma, or {@link #NONE}. */
    public double decimal() {
        long whole = whole();
        if (whole == NONE) {
            return NONE;
        }
        if (at + 1 >= end || (buffer[at] != '.' && buffer[at] != ',') || !digit(buffer[at + 1])) {
            return whole;
        }
        at++;
        int digits = digits();
        long fraction;
        if (digits < Long.BYTES) {
            fraction = Digits.value(buffer, at, at + digits);
            at += digits;
        } else {
            int from = at;
            at = endOfDigits();
            digits = Math.min(at - from, Digits.MOST_DECIMALS);
            fraction = Digits.valueOfMany(buffer, from, from + digits);
        }
        return Digits.decimal(whole, fraction, digits);
    }

    /** A size with its unit (B, K, M, G, T), in bytes, or {@link #NONE}. */
    public long size() {
        int from = at;
        long whole = whole();
        if (whole == NONE) {
            return NONE;
        }
        int power = power();
        if (power >= 0) {
            at++;
            return whole <= Amounts.LARGEST >>> power ? whole << power : tooLarge();
        }
        at = from;
        double number = decimal();
        power = power();
        if (power < 0) {
            return NONE;
        }
        at++;
        double bytes = Math.scalb(number, power);
        return bytes <= Amounts.LARGEST ? Math.round(bytes) : tooLarge();
    }

    /** The power of 2 that the unit here stands for; -1 if none stands here. */
    private int power() {
        return Digits.power(peek());
    }

    private long tooLarge() {
        impossible = true;
        return NONE;
    }

    /** Skips a group in brackets, nested ones included. */
    public boolean skipGroup() {
        if (peek() != '(') {
            return false;
        }
        int from = at;
        at = behindGroup(buffer, from, end);
        return at > from;
    }

    /** Offset behind the group in brackets that begins here, nested ones included; the same offset if it does not end. */
    public static int behindGroup(byte[] bytes, int from, int end) {
        int depth = 0;
        for (int i = from; i < end; i++) {
            if (bytes[i] == '(') {
                depth++;
            } else if (bytes[i] == ')' && --depth == 0) {
                return i + 1;
            }
        }
        return from;
    }

    /** Whether a number was met that no process can reach. */
    public boolean impossible() {
        return impossible;
    }

    /** The text between two offsets. */
    public String text(int from, int to) {
        return new String(buffer, from, to - from, StandardCharsets.UTF_8);
    }

    /** Whether this is a digit. */
    public static boolean digit(byte b) {
        return b >= '0' && b <= '9';
    }
}
