package dev.memoryadvisor.reading;

/**
 * An ASCII word to be looked for in bytes. It is compared eight bytes at a time, of which the last eight may overlap those
 * before.
 *
 * @param text the word, at least one character
 * @param length its length in bytes
 * @param first its first eight bytes as {@link EightBytes}; zeros behind a shorter one
 * @param second the eight bytes behind these, if it has more than sixteen; else 0
 * @param last its last eight bytes; 0 if it is shorter
 */
public record Word(String text, int length, long first, long second, long last) {
    /** The word of this text. */
    public static Word of(String text) {
        int length = text.length();
        return new Word(
                text,
                length,
                eight(text, 0),
                length > 2 * Long.BYTES ? eight(text, Long.BYTES) : 0,
                length < Long.BYTES ? 0 : eight(text, length - Long.BYTES));
    }

    private static long eight(String text, int from) {
        long eight = 0;
        for (int i = Math.min(text.length(), from + Long.BYTES) - 1; i >= from; i--) {
            eight = eight << Byte.SIZE | text.charAt(i);
        }
        return eight;
    }

    /** Whether it stands there, all of it before the end. */
    public boolean standsAt(byte[] bytes, int from, int end) {
        return end - from >= length
                && (from + Long.BYTES <= bytes.length ? standsAt(bytes, from) : shortStandsAt(bytes, from));
    }

    /** Whether it stands there; as many bytes as it has must stand there, and eight at least. */
    public boolean standsAt(byte[] bytes, int from) {
        if (length < Long.BYTES) {
            return (EightBytes.at(bytes, from) ^ first) << (Long.SIZE - Byte.SIZE * length) == 0;
        }
        return EightBytes.at(bytes, from) == first
                && EightBytes.at(bytes, from + length - Long.BYTES) == last
                && (length <= 2 * Long.BYTES || middleStandsAt(bytes, from));
    }

    /** The same, byte for byte, where there are not eight. */
    private boolean shortStandsAt(byte[] bytes, int from) {
        for (int i = 0; i < length; i++) {
            if (bytes[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean middleStandsAt(byte[] bytes, int from) {
        if (EightBytes.at(bytes, from + Long.BYTES) != second) {
            return false;
        }
        for (int i = 2 * Long.BYTES; i < length - Long.BYTES; i++) {
            if (bytes[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
