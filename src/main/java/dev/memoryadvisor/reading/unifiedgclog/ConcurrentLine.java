package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.reading.Word;

/**
 * {@code Concurrent Mark Cycle 3.8ms}: a cycle or a phase beside the program that is over. One object is used for all lines; its
 * values are those of the last. Not thread-safe.
 */
final class ConcurrentLine {
    /** What it begins with. */
    static final Word WORD = Word.of("Concurrent ");

    private final LastWords<String> names = new LastWords<>(text -> text);
    private final Figures figures = new Figures();
    private String name;

    /** Takes a line that begins here and ends with a line feed; without a duration it is a beginning. */
    Meaning take(byte[] bytes, int from, int end) {
        if (!WORD.standsAt(bytes, from)) {
            return Meaning.UNKNOWN;
        }
        int to = names.end(bytes, from, end);
        figures.read(bytes, to);
        if (figures.impossible()) {
            return Meaning.IMPOSSIBLE;
        }
        if (figures.millis() < 0) {
            return Meaning.UNDERSTOOD;
        }
        name = names.of(bytes, from, to);
        return Meaning.FACT;
    }

    /** What it is called. */
    String name() {
        return name;
    }

    /** Its figures. */
    Figures figures() {
        return figures;
    }
}
