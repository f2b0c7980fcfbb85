package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.reading.Digits;
import dev.memoryadvisor.reading.Remembered;
import dev.memoryadvisor.reading.Word;

/** The number of a collection that stands before the words of a line; many lines have that of the line before. Not thread-safe. */
final class GcId {
    /** What it begins with. */
    static final Word WORD = Word.of("GC(");

    /** There is none. */
    static final long NONE = Digits.NONE;

    private final Remembered text = new Remembered();
    private long value = NONE;

    /** Offset behind the number that stands here, which is read if it is not that of the line before. */
    int behind(byte[] bytes, int from, int end) {
        return text.standAt(bytes, from, end) ? from + text.length() : read(bytes, from);
    }

    /**
     * Reads {@code GC(n) }, with or without the blank behind it.
     *
     * @return offset behind it; the same offset if no number stands here ({@link #value()} is {@link #NONE}), or one that is
     *     too large ({@link Digits#IMPOSSIBLE})
     */
    int read(byte[] bytes, int from) {
        text.forget();
        value = NONE;
        if (!WORD.standsAt(bytes, from)) {
            return from;
        }
        int digits = from + WORD.length();
        int to = Digits.end(bytes, digits);
        long number = Digits.value(bytes, digits, to);
        if (number < 0 || bytes[to] != ')') {
            value = Math.min(number, NONE);
            return from;
        }
        value = number;
        if (bytes[to + 1] != ' ') {
            return to + 1;
        }
        text.remember(bytes, from, to + 2);
        return to + 2;
    }

    /** Whether words follow the number that was read last. */
    boolean hasWords() {
        return text.any();
    }

    /** The number that was read last. */
    long value() {
        return value;
    }
}
