package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.reading.Word;
import java.util.function.Function;

/**
 * Words, and how long what they name took: {@code Pause Young (Normal) (G1 Evacuation Pause) 33M->2M(123M) 1.819ms},
 * {@code Concurrent Mark Cycle 3.8ms}. One object is used for all lines; its values are those of the last. Not thread-safe.
 *
 * @param <T> what is made of the words
 */
final class TimedLine<T> {
    /** What lines of pauses begin with. */
    static final Word PAUSE = Word.of("Pause ");

    /** What lines of cycles and phases beside the program begin with. */
    static final Word CONCURRENT = Word.of("Concurrent ");

    private final Word first;
    private final LastWords<T> allWords;
    private final Figures figures = new Figures();
    private T words;

    private TimedLine(Word first, Function<String, T> make) {
        this.first = first;
        this.allWords = new LastWords<>(make);
    }

    /** A line of a pause. */
    static TimedLine<Label> pause() {
        return new TimedLine<>(PAUSE, Label::pause);
    }

    /** A line of what is concurrent. */
    static TimedLine<String> concurrent() {
        return new TimedLine<>(CONCURRENT, text -> text);
    }

    /**
     * Takes a line that begins here and ends with a line feed. Without a duration it is {@link Meaning#UNDERSTOOD}: a beginning,
     * or cut off.
     */
    Meaning take(byte[] bytes, int from, int end) {
        if (!first.standsAt(bytes, from)) {
            return Meaning.UNKNOWN;
        }
        int to = allWords.end(bytes, from, end);
        figures.read(bytes, to);
        if (figures.impossible()) {
            return Meaning.IMPOSSIBLE;
        }
        if (figures.millis() < 0) {
            return Meaning.UNDERSTOOD;
        }
        words = allWords.of(bytes, from, to);
        return Meaning.FACT;
    }

    /** What its words name. */
    T words() {
        return words;
    }

    /** Its figures. */
    Figures figures() {
        return figures;
    }
}
