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
        return EightBytes.stand(bytes, from, end, length, first, last)
                && (length <= 2 * Long.BYTES || middleStandsAt(bytes, from));
    }

    private boolean middleStandsAt(byte[] bytes, int from) {
        for (int i = Long.BYTES; i < length - Long.BYTES; i++) {
            if (bytes[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
