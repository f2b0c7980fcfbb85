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
    private final KnownWords<T> allWords;
    private final Figures figures = new Figures();
    private int number;

    private TimedLine(Word first, Function<String, T> make) {
        this.first = first;
        this.allWords = new KnownWords<>(make);
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
        if (to == end) {
            return Meaning.UNDERSTOOD;
        }
        figures.read(bytes, to);
        if (figures.impossible()) {
            return Meaning.IMPOSSIBLE;
        }
        if (figures.millis() < 0) {
            return Meaning.UNDERSTOOD;
        }
        number = allWords.number(bytes, from, to);
        return Meaning.FACT;
    }

    /** Offset behind the words of the line before, if they stand here alone or with figures behind; else negative. */
    int behindLastWords(byte[] bytes, int from, int end) {
        return allWords.behindLast(bytes, from, end);
    }

    /** Whether words stand here, alone or with figures behind, that are known and others than those of the line before. */
    boolean takesWords(byte[] bytes, int from, int end) {
        return allWords.takes(bytes, from, end);
    }

    /** Number of the words of the line before. */
    int lastNumber() {
        return allWords.lastNumber();
    }

    /** Number of its words. */
    int number() {
        return number;
    }

    /** What the words of this number name. */
    T words(int wordsNumber) {
        return allWords.of(wordsNumber);
    }

    /** What its words name. */
    T words() {
        return words(number);
    }

    /** Nobody asks for the words of the lines before any more. */
    void clear() {
        allWords.clear();
    }

    /** Its figures. */
    Figures figures() {
        return figures;
    }
}
