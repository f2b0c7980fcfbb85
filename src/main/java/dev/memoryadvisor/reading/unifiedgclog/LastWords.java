package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.reading.Cursor;
import dev.memoryadvisor.reading.Labels;
import dev.memoryadvisor.reading.Remembered;
import java.util.function.Function;

/**
 * The words before the figures of a line. Most lines of a kind have those of the one before, so that their end need not be
 * searched. Not thread-safe.
 *
 * @param <T> what is made of them
 */
final class LastWords<T> {
    private final Labels<T> all;
    private final Remembered last = new Remembered();
    private boolean asLast;
    private T value;

    LastWords(Function<String, T> make) {
        all = new Labels<>(make);
    }

    /** Offset behind the words that stand here: at the figures, or at the end of the line. */
    int end(byte[] bytes, int from, int end) {
        int behind = from + last.length();
        asLast = last.standAt(bytes, from, end)
                && (behind == end || (bytes[behind] == ' ' && Cursor.digit(bytes[behind + 1])));
        return asLast ? behind : Figures.endOfWords(bytes, from, end);
    }

    /** What is made of the words between these offsets, of which {@link #end} was the last to be asked. */
    T of(byte[] bytes, int from, int to) {
        if (!asLast) {
            value = all.of(bytes, from, to);
            last.remember(bytes, from, to);
        }
        return value;
    }
}
