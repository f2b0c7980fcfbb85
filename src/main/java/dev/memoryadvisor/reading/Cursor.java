package dev.memoryadvisor.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A place in a range of bytes that moves on as words and numbers are read. Not thread-safe. */
public final class Cursor {
    /** No number stands here, or one that no process can reach: then {@link #impossible()}. */
    public static final long NONE = -1;

    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

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
    public boolean startsWith(byte[] word) {
        return end - at >= word.length && Arrays.equals(buffer, at, at + word.length, word, 0, word.length);
    }

    /** Skips this word if it stands here. */
    public boolean skip(byte[] word) {
        if (!startsWith(word)) {
            return false;
        }
        at += word.length;
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
    public boolean find(byte[] word) {
        for (int i = at; i + word.length <= end; i++) {
            if (buffer[i] == word[0] && Arrays.equals(buffer, i, i + word.length, word, 0, word.length)) {
                at = i + word.length;
                return true;
            }
        }
        return false;
    }

    /** A whole number without sign, or {@link #NONE}. */
    public long whole() {
        byte[] b = buffer; // in local variables: this is where most of the time goes
        int stop = end;
        int i = at;
        long value = 0;
        while (i < stop) {
            int digit = b[i] - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            if (value <= Amounts.LARGEST) {
                value = value * 10 + digit;
            }
            i++;
        }
        boolean none = i == at;
        at = i;
        if (value > Amounts.LARGEST) {
            impossible = true;
            return NONE;
        }
        return none ? NONE : value;
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
        byte[] b = buffer;
        int stop = end;
        int i = at + 1;
        long fraction = 0;
        int digits = 0;
        while (i < stop && digit(b[i])) {
            if (digits < POWERS.length - 1) {
                fraction = fraction * 10 + (b[i] - '0');
                digits++;
            }
            i++;
        }
        at = i;
        // one division of whole numbers gives the nearest double, as long as they are small
        return whole < 1_000_000 && digits <= 9
                ? (whole * (long) POWERS[digits] + fraction) / POWERS[digits]
                : whole + fraction / POWERS[digits];
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
        return switch (peek()) {
            case 'B' -> 0;
            case 'K' -> 10;
            case 'M' -> 20;
            case 'G' -> 30;
            case 'T' -> 40;
            default -> -1;
        };
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
        int depth = 0;
        for (int i = at; i < end; i++) {
            if (buffer[i] == '(') {
                depth++;
            } else if (buffer[i] == ')' && --depth == 0) {
                at = i + 1;
                return true;
            }
        }
        return false;
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

    /** The bytes of an ASCII word. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
