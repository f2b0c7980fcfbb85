package dev.memoryadvisor.reading;

/**
 * An ASCII word to be looked for in bytes. It is compared eight bytes at a time, of which the last eight may overlap those
 * before.
 *
 * @param text the word, at least one character
 * @param length its length in bytes
 * @param first its first eight bytes as {@link EightBytes}; zeros behind a shorter one
 * @param last its last eight bytes; 0 if it is shorter
 */
public record Word(String text, int length, long first, long last) {
    /** The word of this text. */
    public static Word of(String text) {
        int length = text.length();
        return new Word(text, length, eight(text, 0), length < Long.BYTES ? 0 : eight(text, length - Long.BYTES));
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
        if (end - from < length) {
            return false;
        }
        if (length < Long.BYTES) {
            return from + Long.BYTES <= bytes.length
                    ? (EightBytes.at(bytes, from) ^ first) << (Long.SIZE - Byte.SIZE * length) == 0
                    : rest(bytes, from, 0, length);
        }
        return EightBytes.at(bytes, from) == first
                && EightBytes.at(bytes, from + length - Long.BYTES) == last
                && (length <= 2 * Long.BYTES || rest(bytes, from, Long.BYTES, length - Long.BYTES));
    }

    private boolean rest(byte[] bytes, int from, int first, int end) {
        for (int i = first; i < end; i++) {
            if (bytes[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
