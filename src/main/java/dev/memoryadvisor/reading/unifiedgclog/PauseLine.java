package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.reading.Word;

/**
 * {@code Pause Young (Normal) (G1 Evacuation Pause) 33M->2M(123M) 1.819ms}: a pause that is over. One object is used for all
 * lines; its values are those of the last. Not thread-safe.
 */
final class PauseLine {
    /** What it begins with. */
    static final Word WORD = Word.of("Pause ");

    private final LastWords<Label> labels = new LastWords<>(Label::pause);
    private final Figures figures = new Figures();
    private Label label;

    /** Takes a line that begins here and ends with a line feed; without a duration it is a beginning, or cut off. */
    Meaning take(byte[] bytes, int from, int end) {
        if (!WORD.standsAt(bytes, from)) {
            return Meaning.UNDERSTOOD;
        }
        int to = labels.end(bytes, from, end);
        figures.read(bytes, to);
        if (figures.impossible()) {
            return Meaning.IMPOSSIBLE;
        }
        if (figures.millis() < 0) {
            return Meaning.UNKNOWN;
        }
        label = labels.of(bytes, from, to);
        return Meaning.FACT;
    }

    /** What it is. */
    Label label() {
        return label;
    }

    /** Its figures. */
    Figures figures() {
        return figures;
    }
}
